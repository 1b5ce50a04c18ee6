/** Whether letters and signs alone are keys, as the reader chose in any window. */
import { signal } from '@preact/signals';
import { changeSettings, getSettings, watchSettings } from '../../lib/platform/settings.ts';

export type LetterKeys = ReturnType<typeof createLetterKeys>;

/** `onTrouble`: the choice could not be read or kept. */
export function createLetterKeys(onTrouble: (error: unknown) => void) {
  const areOn = signal(true);
  const take = ({ letterKeys }: { letterKeys: boolean }) => {
    areOn.value = letterKeys;
  };
  getSettings().then(take, onTrouble);
  watchSettings(take);
  return { areOn, choose: (letterKeys: boolean) => changeSettings({ letterKeys }).catch(onTrouble) };
}
