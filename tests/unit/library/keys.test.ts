import { describe, expect, it } from 'vitest';
import { findCommand, type Pressed } from '../../../lib/library/keys.ts';

const press = (key: string, held: Partial<Pressed> = {}): Pressed => ({ key, ctrlKey: false, metaKey: false, altKey: false, ...held });

describe('the keys of the library', () => {
  it.each([
    ['/', 'search'],
    ['j', 'next'],
    ['k', 'previous'],
    ['o', 'open'],
    ['Enter', 'open'],
    ['x', 'select'],
    ['e', 'archive'],
    ['s', 'favorite'],
    ['t', 'tags'],
    ['#', 'remove'],
    ['z', 'undo'],
    ['?', 'help'],
  ])('%s means %s', (key, command) => {
    expect(findCommand(press(key))).toBe(command);
  });

  it('does nothing at a letter or sign alone where the reader wants none', () => {
    for (const key of ['e', '#', '/', '?', 'z']) expect(findCommand(press(key), false)).toBeUndefined();
    expect(findCommand(press('Delete'), false)).toBe('remove');
    expect(findCommand(press(' '), false)).toBe('expand');
    expect(findCommand(press('z', { ctrlKey: true }), false)).toBe('undo');
  });

  it('takes Command for Ctrl on a Mac', () => {
    expect(findCommand(press('a', { metaKey: true }))).toBe('selectAll');
    expect(findCommand(press('z', { ctrlKey: true }))).toBe('undo');
  });

  it('leaves the browser its own keys', () => {
    expect(findCommand(press('s', { ctrlKey: true }))).toBeUndefined();
    expect(findCommand(press('a'))).toBeUndefined();
    expect(findCommand(press('e', { altKey: true }))).toBeUndefined();
  });

  it('works with caps lock on', () => {
    expect(findCommand(press('J'))).toBe('next');
  });
});
