-- One visit to a note, as a writer makes it, with the set-up of docs/editors/neovim.md; what was seen goes to
-- $JOURNEY_SEEN as JSON. Neovim 0.7 has neither -l nor vim.lsp.start.
local seen = {}
local patience = 60000

local function wait(what, probe)
  assert(vim.wait(patience, probe, 20), 'waited in vain for ' .. what)
end

local function float()
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= '' then
      return window
    end
  end
end

local function diagnostics()
  return vim.tbl_map(function(found)
    local line = vim.api.nvim_buf_get_lines(0, found.lnum, found.lnum + 1, false)[1]
    return {
      words = line:sub(found.col + 1, found.end_col),
      line = found.lnum + 1,
      severity = found.severity,
      source = found.source,
      code = found.code or vim.tbl_get(found, 'user_data', 'lsp', 'code'),
      message = found.message,
    }
  end, vim.diagnostic.get(0))
end

-- What comes up beside the words of a finding.
local function hoverOn(found)
  vim.api.nvim_win_set_cursor(0, { found.lnum + 1, found.col + 1 })
  vim.lsp.buf.hover()
  wait('the hover', float)
  local text = table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(float()), 0, -1, false), '\n')
  vim.api.nvim_win_close(float(), true)
  return text
end

local function visit()
  local published = 0
  local publish = vim.lsp.handlers['textDocument/publishDiagnostics']
  vim.lsp.handlers['textDocument/publishDiagnostics'] = function(...)
    publish(...)
    published = published + 1
  end
  -- As with an init.lua, which comes before file types.
  dofile(os.getenv('JOURNEY_SETUP'))
  vim.cmd('filetype on')
  -- Vim's own habit of adding a last line break is not what is looked at here.
  vim.o.fixendofline = false
  vim.cmd('edit ' .. vim.fn.fnameescape(os.getenv('JOURNEY_NOTE')))
  wait('the first findings', function()
    return published > 0
  end)
  seen.filetype = vim.bo.filetype
  seen.before = diagnostics()
  if os.getenv('JOURNEY_HOVERS') then
    seen.hovers = vim.tbl_map(hoverOn, vim.diagnostic.get(0))
  end
  if #seen.before == 0 or not os.getenv('JOURNEY_FIX') then
    return
  end

  local function lines()
    return vim.tbl_map(function(found)
      return found.line .. ': ' .. found.words
    end, diagnostics())
  end
  local function findings(count, what)
    wait(what, function()
      return #vim.diagnostic.get(0) == count
    end)
    return lines()
  end
  local function go()
    local first = vim.diagnostic.get(0)[1]
    vim.api.nvim_win_set_cursor(0, { first.lnum + 1, first.col + 1 })
  end
  -- Takes what fits from the menu of the first finding.
  local function act(title)
    go()
    local titles
    vim.ui.select = function(items, options, choose)
      titles = vim.tbl_map(options.format_item, items)
      for index, item in ipairs(items) do
        if titles[index]:lower():find(title) then
          return choose(item, index)
        end
      end
    end
    local tick = vim.api.nvim_buf_get_changedtick(0)
    vim.lsp.buf.code_action()
    wait('the quick fix', function()
      return vim.api.nvim_buf_get_changedtick(0) ~= tick
    end)
    return titles
  end

  seen.opened = lines()
  seen.hover = hoverOn(vim.diagnostic.get(0)[1])

  seen.offered = act('reframe')
  seen.reframed = findings(#seen.before - 1, 'the findings after the reframe')
  vim.cmd('write')
  if not os.getenv('JOURNEY_NEW_SETTINGS') or #seen.before < 3 then
    return
  end
  act('this line')
  seen.ignored = findings(1, 'the findings after one is ignored')
  vim.cmd('write')
  vim.fn.writefile(vim.split(os.getenv('JOURNEY_NEW_SETTINGS'), '\n'), os.getenv('JOURNEY_SETTINGS'))
  vim.cmd('write')
  seen.configured = findings(0, 'the settings to hold')
end

local ok, fault = xpcall(visit, debug.traceback)
seen.fault = not ok and fault or nil
vim.fn.writefile({ vim.fn.json_encode(seen) }, os.getenv('JOURNEY_SEEN'))
vim.cmd(ok and 'qa!' or 'cquit')
