import { foldedName } from './foldedName.js';

/**
 * Other forms of a country's name that English lists use: with abbreviations written out (`St. Lucia`), turned round
 * (`Korea (the Republic of)`), and without the form of state (`Kingdom of Spain`). Only whole names of the lists count.
 * The Republic of China and other names that such forms would mistake are in our own list.
 */
export function englishForms(written: string): readonly string[] {
  const [, name, qualifier] = /^(.+?)(?:, | \()([^()]+)\)?$/.exec(written) ?? [];
  const turned = name === undefined || qualifier === undefined ? [] : [`${qualifier} ${name}`];
  const whole = [written, ...turned].map((form) =>
    foldedName(form.replaceAll('&', ' and '))
      .replace(/\b(?:st|is|isl|rep|dem)\b/g, (word) => ABBREVIATIONS[word] ?? word)
      .replace(/ +/g, ' ')
      .replace(/^the /, ''),
  );
  return [...whole, ...whole.map((form) => form.replace(AS_STATE, ''))];
}

const ABBREVIATIONS: Readonly<Record<string, string>> = {
  st: 'saint',
  is: 'islands',
  isl: 'islands',
  rep: 'republic',
  dem: 'democratic',
};

/**
 * Leaves out `State of`, because Georgia and others are states of a federation too, and `Democratic`, because of the
 * Congos.
 */
const AS_STATE =
  /^(?:(?:arab|bolivarian|co operative|federal|federative|hashemite|independent|islamic|oriental|people s|plurinational|socialist|united) )*(?:commonwealth|federation|grand duchy|independent state|kingdom|plurinational state|principality|republic|sultanate|union) of (?:the )?/;
