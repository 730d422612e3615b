import { foldedName } from './foldedName.js';

/**
 * What else lists in English may call a country: with abbreviations written out (`St. Lucia`), turned round (`Korea
 * (the Republic of)`), and without what it is as a state (`Kingdom of Spain`). Only whole names of the lists count, and
 * the Republic of China and others that such forms would mistake are in our own list.
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

/** Not `State of`, for Georgia and others are states of a federation too, and not `Democratic`, because of the Congos. */
const AS_STATE =
  /^(?:(?:arab|bolivarian|co operative|federal|federative|hashemite|independent|islamic|oriental|people s|plurinational|socialist|united) )*(?:commonwealth|federation|grand duchy|independent state|kingdom|plurinational state|principality|republic|sultanate|union) of (?:the )?/;
