/** Text as newspapers set it. */
import { expect, test } from 'vitest'
import { typeset } from '../../../extension/telling/typeset.ts'

test.each([
  ['Énergie : le Vietnam', 'Énergie\u00A0: le Vietnam'],
  ['« Rien » ; et après ?', '«\u00A0Rien\u00A0»\u202F; et après\u202F?'],
  ["l'accord", 'l’accord'],
  ['la 3e session du 1er au 2 mai', 'la 3ᵉ session du 1ᵉʳ au 2 mai'],
  ['1re réunion, 21e tour', '1ʳᵉ réunion, 21ᵉ tour'],
  ['le XIIIe Congrès sous Tự Đức Ier', 'le XIIIᵉ Congrès sous Tự Đức Iᵉʳ'],
  ['a reçu une délégation du …', 'a reçu une délégation du…'],
])('%s', (printed, set) => expect(typeset(printed)).toBe(set))

test.each([
  'Le 3 mai',
  'Nguyen Van Ve',
  'Xe Pian',
  '2ème',
  'F-16E',
  'x9e3',
  '… des relations',
  'CLES',
  'https://lecourrier.vn/la-3e-session/1er-mai',
])('stays as it is: %s', (printed) => expect(typeset(printed)).toBe(printed))
