" One visit to a note, as a writer makes it, with the set-up of docs/editors/vim.md; what was seen goes to $JOURNEY_SEEN.
let s:seen = {}
let s:patience = 60

function! s:Wait(what, Probe) abort
  let l:start = reltime()
  while !a:Probe()
    if reltimefloat(reltime(l:start)) > s:patience
      throw 'waited in vain for ' . a:what
    endif
    sleep 20m
  endwhile
endfunction

function! s:Found() abort
  return ale#engine#GetLoclist(s:note)
endfunction

" A finding as a line; ALE counts letters from 1 and its last one belongs to the finding.
function! s:Line(found) abort
  let l:text = getbufline(s:note, a:found.lnum)[0]
  return a:found.lnum . ': ' . strcharpart(l:text, a:found.col - 1, a:found.end_col - a:found.col + 1)
endfunction

function! s:Lines() abort
  return map(copy(s:Found()), {_, found -> s:Line(found)})
endfunction

function! s:Preview() abort
  let l:texts = map(range(1, winnr('$')), {_, window -> join(getbufline(winbufnr(window), 1, '$'), "\n")})
  return get(filter(l:texts, {_, text -> text =~? 'want to improve'}), 0, '')
endfunction

" ALE's menu asks for a number; this one is answered by the pattern that the title has to fit.
function! s:Act(found, title) abort
  call cursor(a:found.lnum, a:found.col + 2)
  let s:title = a:title
  let s:titles = []
  ALECodeAction
  call s:Wait('the menu', {-> !empty(s:titles)})
  write
endfunction

function! s:Choose(menu) abort
  let s:titles = filter(split(a:menu, "\n"), {_, line -> line =~# '^\d\+) '})
  let l:fits = filter(copy(s:titles), {_, line -> line =~? s:title})
  return matchstr(get(l:fits, 0, ''), '^\d\+')
endfunction

function! s:Visit() abort
  call s:Wait('the first findings', {-> len(s:Found()) > 0})
  let s:seen.opened = s:Lines()
  let l:first = s:Found()[0]
  call cursor(l:first.lnum, l:first.col + 2)
  ALEHover
  call s:Wait('the hover', {-> s:Preview() !=# ''})
  let s:seen.hover = s:Preview()
  execute bufwinnr(s:note) . 'wincmd w'

  call s:Act(l:first, 'Reframe')
  let s:seen.offered = s:titles
  call s:Wait('the findings after the reframe', {-> len(s:Found()) == 2})
  let s:seen.reframed = s:Lines()
  call s:Act(s:Found()[0], 'this line')
  call s:Wait('the findings after one is ignored', {-> len(s:Found()) == 1})
  let s:seen.ignored = s:Lines()
  call writefile(split($JOURNEY_NEW_SETTINGS, "\n"), $JOURNEY_SETTINGS)
  write
  call s:Wait('the settings to hold', {-> len(s:Found()) == 0})
  let s:seen.configured = s:Lines()
endfunction

try
  execute 'edit' fnameescape($JOURNEY_NOTE)
  let s:note = bufnr('')
  runtime autoload/ale/util.vim
  function! ale#util#Input(message, value, ...) abort
    return s:Choose(a:message)
  endfunction
  call s:Visit()
catch
  let s:seen.fault = v:exception . ' at ' . v:throwpoint
endtry
call writefile([json_encode(s:seen)], $JOURNEY_SEEN)
qall!
