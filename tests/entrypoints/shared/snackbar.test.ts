// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createSnackbar } from '../../../entrypoints/shared/snackbar.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('a plain message goes by itself, but not while its button has the focus', () => {
  document.body.innerHTML = '<div class="snackbar"><button>Close</button></div>';
  const { message, say } = createSnackbar();
  say('Archived.');
  document.querySelector('button')?.focus();
  vi.advanceTimersByTime(20_000);
  expect(message.value).toEqual({ text: 'Archived.' });
  document.querySelector('button')?.blur();
  vi.advanceTimersByTime(4000);
  expect(message.value).toBeUndefined();
});
