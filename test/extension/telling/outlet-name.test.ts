/** How a reader knows the outlet of a page. */
import { expect, test } from 'vitest'
import { outletName } from '../../../extension/telling/outlet-name.ts'
import { fr } from '../../../extension/words/fr.ts'

test.each([
  [{ outlet: 'lecourrier', url: 'https://lecourrier.vn/a/1.html' }, 'Le Courrier du Vietnam'],
  [
    { outlet: 'revue-lointaine', url: 'https://www.revue-lointaine.test/a' },
    'revue-lointaine.test',
  ],
  [{ outlet: 'revue-lointaine', url: 'nulle part' }, 'revue-lointaine'],
  [{ outlet: 'constructor' }, 'constructor'],
  [{}, undefined],
])('%o', (printed, name) => expect(outletName(printed, { words: fr })).toBe(name))
