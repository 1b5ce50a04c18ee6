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

it('an offer to undo outlasts what is said after it, and goes when it is closed', () => {
  const onPress = vi.fn();
  const { message, say, hush, close, offer } = createSnackbar();
  offer('Removed: Dijken', onPress);
  say('2 articles exported.');
  say('3 articles exported.');
  expect(message.value).toMatchObject({ text: '3 articles exported. Removed: Dijken', action: {} });
  vi.advanceTimersByTime(4000);
  expect(message.value?.text).toBe('Removed: Dijken');
  say('Importing…', true);
  hush();
  message.value?.action?.onPress();
  expect(onPress).toHaveBeenCalledOnce();
  say('Undone.');
  expect(message.value).toEqual({ text: 'Undone.' });
  offer('Removed: Dijken', onPress);
  close();
  expect(message.value).toBeUndefined();
});
