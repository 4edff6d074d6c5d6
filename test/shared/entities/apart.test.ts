import { expect, test } from 'vitest'
import { recognise } from '../../../shared/entities/recognise.ts'
import { articleOf } from './recognisers/persons-in.ts'

// What is counted alike and is not one; what is one under several names.
const countedIn = (text: string): readonly string[] =>
  recognise(articleOf([text]))
    .filter(({ kind }) => kind === 'event')
    .map(({ canonical }) => canonical)

test.each([
  [
    "La 2e réunion du Comité mixte Vietnam-Qatar précède la 2e réunion des ministres des Finances de l'ASEAN.",
    '2e réunion du Comité mixte Vietnam-Qatar',
    "2e réunion des ministres des Finances de l'ASEAN",
  ],
  [
    'La 3e consultation politique Vietnam-Chili et la 3e consultation politique Vietnam-Pérou ont eu lieu.',
    '3e consultation politique Vietnam-Chili',
    '3e consultation politique Vietnam-Pérou',
  ],
  [
    "VIFA Expo attire. La Foire internationale du meuble d'Asie (VIFA Expo) ouvre. Cette Foire internationale du meuble d'Asie dure trois jours.",
    "Foire internationale du meuble d'Asie",
  ],
  ['Le 17e Sommet du G20 et le 17e Sommet des BRICS.', '17e Sommet du G20', '17e Sommet des BRICS'],
  [
    "Le 20e anniversaire de la fondation de l'école et le 20e anniversaire des relations diplomatiques.",
    "20e anniversaire de la fondation de l'école",
    '20e anniversaire des relations diplomatiques',
  ],
  [
    'La 19e réunion du Comité intergouvernemental Vietnam-Russie. La 19e réunion du Comité intergouvernemental.',
    '19e réunion du Comité intergouvernemental Vietnam-Russie',
  ],
  [
    'La 5e session du Comité mixte a eu lieu. Cette 5e session fut longue.',
    '5e session du Comité mixte',
  ],
  [
    "Le 50e anniversaire de l'établissement des relations diplomatiques. Ce 50e anniversaire des relations.",
    "50e anniversaire de l'établissement des relations diplomatiques",
  ],
  [
    "Da Lat ouvre son 7e Festival des fleurs. Le 7e Festival des fleurs de Da Lat s'est ouvert.",
    'Festival des fleurs de Da Lat 7',
  ],
  [
    "Le 7e Festival des fleurs s'est ouvert. Le 8e Festival des fleurs de Da Lat suivra.",
    'Festival des fleurs 7',
    'Festival des fleurs de Da Lat 8',
  ],
])('%s', (text, ...expected) => {
  expect(countedIn(text)).toEqual(expected)
})
