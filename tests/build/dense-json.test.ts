import { expect, it } from 'vitest';
import { denseJson } from '../../scripts/build/dense-json.ts';

it('takes the blanks between the texts, and no other', () => {
  const files = [
    { relativeDest: '_locales/en/messages.json', contents: '{\n  "a": { "message": "Two  words" }\n}' },
    { relativeDest: 'notes.txt', contents: '{ }' },
    { relativeDest: 'data.json', absoluteSrc: '/data.json' },
  ];
  denseJson(files);
  expect(files.map(({ contents }) => contents)).toEqual(['{"a":{"message":"Two  words"}}', '{ }', undefined]);
});
