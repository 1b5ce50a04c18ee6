/** What asks or tells before anything else goes on. Escape closes it, and so does a form of `method="dialog"` in it. */
import './Dialog.css';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

export interface DialogProps {
  /** Of the class, and of the heading's id. */
  name: string;
  heading: string;
  children: ComponentChildren;
  onClose: () => void;
}

export function Dialog({ name, heading, children, onClose }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // Before it is taken out of the page: taken out open, it would leave the focus nowhere.
    return () => shown?.close();
  }, []);
  return (
    <dialog class={`dialog ${name}`} ref={dialog} aria-labelledby={`${name}-heading`} onClose={onClose}>
      <h2 id={`${name}-heading`}>{heading}</h2>
      {children}
    </dialog>
  );
}
