import { useCallback, useRef } from 'preact/hooks';

/** The ref of a button that gives way to a form: when it comes back, it takes the focus that the form had. */
export function useFocusBack(): (button: HTMLElement | null) => void {
  const wasAway = useRef(false);
  return useCallback((button) => {
    if (!button) wasAway.current = true;
    else if (wasAway.current) button.focus();
  }, []);
}
