;;; journey.el --- One visit to a note, as a writer makes it  -*- lexical-binding: t -*-
;; With the set-up of docs/editors/emacs.md in $JOURNEY_SETUP; what was seen goes to $JOURNEY_SEEN as JSON. It runs in a
;; terminal and step by step between keys: Emacs has its idle timers and its news of files only while it waits for one.
(require 'cl-lib)
(require 'json)
(defvar journey-seen nil)
(defvar journey-offered nil)
(defvar journey-deadline nil)
(defvar journey-looks 0)
(setq make-backup-files nil create-lockfiles nil auto-save-default nil inhibit-startup-screen t
      eglot-confirm-server-initiated-edits nil)
(global-set-key [f12] #'ignore)

(defun journey-found ()
  (sort (flymake-diagnostics) (lambda (a b) (< (flymake-diagnostic-beg a) (flymake-diagnostic-beg b)))))

(defun journey-lines ()
  "Findings as lines such as `3: lazy'."
  (vconcat (mapcar (lambda (each)
                     (format "%d: %s" (line-number-at-pos (flymake-diagnostic-beg each))
                             (buffer-substring-no-properties (flymake-diagnostic-beg each) (flymake-diagnostic-end each))))
                   (journey-found))))

(defun journey-see (key count)
  "A step that is over when COUNT findings show; they are written down under KEY."
  (lambda ()
    (when (= count (length (journey-found)))
      (push (cons key (journey-lines)) journey-seen))))

(defun journey-go ()
  (goto-char (1+ (flymake-diagnostic-beg (car (journey-found))))))

(defun journey-act (key title)
  "A step that opens the menu of the first finding and chooses what fits TITLE; what was offered is noted under KEY."
  (lambda ()
    (journey-go)
    (cl-letf (((symbol-function 'completing-read)
               (lambda (_prompt collection &rest _)
                 (setq journey-offered (mapcar #'substring-no-properties
                                               (if (functionp collection) (all-completions "" collection)
                                                 (mapcar (lambda (each) (if (consp each) (car each) each)) collection))))
                 (cl-find-if (lambda (each) (string-match-p title each)) journey-offered))))
      ;; As if it was called by a key and not by the mouse.
      (let ((last-nonmenu-event ?\r))
        (call-interactively (if (bound-and-true-p lsp-mode) #'lsp-execute-code-action #'eglot-code-actions))))
    (push (cons key (vconcat journey-offered)) journey-seen)))

(defun journey-explain ()
  (journey-go)
  (if (bound-and-true-p lsp-mode) (lsp-describe-thing-at-point) (eldoc t))
  t)

(defun journey-explanation ()
  (let ((text (cl-some (lambda (each)
                         (with-current-buffer each
                           (and (string-match-p "\\`\\( ?\\*eldoc\\|\\*lsp-help\\)" (buffer-name))
                                (string-match-p "want to improve" (buffer-string))
                                (buffer-substring-no-properties (point-min) (point-max)))))
                       (buffer-list))))
    (when text
      (push (cons 'hover text) journey-seen)
      (delete-other-windows (get-buffer-window (get-file-buffer (getenv "JOURNEY_NOTE"))))
      t)))

(defvar journey-steps
  (list (lambda () (find-file (getenv "JOURNEY_NOTE")))
        (journey-see 'opened 3)
        #'journey-explain
        #'journey-explanation
        (journey-act 'offered "Reframe")
        (journey-see 'reframed 2)
        (journey-act 'kept "this line")
        (journey-see 'ignored 1)
        (lambda ()
          (save-buffer)
          (write-region (getenv "JOURNEY_NEW_SETTINGS") nil (getenv "JOURNEY_SETTINGS") nil 'quiet)
          t)
        (journey-see 'configured 0)))

(defun journey-end (&optional fault)
  (when fault (push (cons 'fault (format "%s, after %S" fault journey-seen)) journey-seen))
  (with-temp-file (getenv "JOURNEY_SEEN") (insert (json-encode journey-seen)))
  (dolist (each (buffer-list)) (with-current-buffer each (set-buffer-modified-p nil)))
  (kill-emacs))

(defun journey-step ()
  (let ((note (get-file-buffer (getenv "JOURNEY_NOTE"))))
    (when note (switch-to-buffer note)))
  (when (> (float-time) journey-deadline) (journey-end "waited in vain"))
  (when (condition-case fault
            (funcall (car journey-steps))
          (error (journey-end (error-message-string fault))))
    (pop journey-steps)
    (unless journey-steps (journey-end))
    (setq journey-deadline (+ (float-time) 60)))
  ;; A key that does nothing, now and then: some things in Emacs start after a command, others when none has come for a while.
  (when (zerop (mod (cl-incf journey-looks) 20)) (setq unread-command-events (list 'f12)))
  (run-with-timer 0.05 nil #'journey-step))

;; Debian's packages as its own start file makes them known, which -Q leaves out.
(let ((default-directory "/usr/share/emacs/site-lisp/elpa/")) (normal-top-level-add-subdirs-to-load-path))
(dolist (package '("eglot" "lsp-mode" "markdown-mode")) (load (concat package "-autoloads") t t))
(add-to-list 'auto-mode-alist '("\\.md\\'" . markdown-mode))
(load (getenv "JOURNEY_SETUP") nil t)
(add-hook 'emacs-startup-hook (lambda ()
                                (setq journey-deadline (+ (float-time) 60))
                                (run-with-timer 0.05 nil #'journey-step)))
;;; journey.el ends here
