/** What a screen reader is given to say, in which order: names of sections and presses, counts, what is busy, roles and their dates. */
import { describe, expect, test } from 'vitest'
import { DOCUMENTS } from '../../tools/stage/states/documents.ts'
import { heardIn } from '../../tools/stage/browsers/heard.ts'
import { reach, reachDocument } from '../../tools/stage/states/reach.ts'
import { GRANTED, STATES } from '../../tools/stage/states/states.ts'
import { CHROMIUM, onStage } from './on-stage.ts'

/** Without its indent. */
const plain = (lines: readonly string[]): readonly string[] => lines.map((line) => line.trim())

/** The lines of `wanted` stand there, in this order. */
function inOrder(lines: readonly string[], wanted: readonly string[]): void {
  let at = -1
  for (const line of wanted) {
    const next = lines.indexOf(line, at + 1)
    expect(next, `${line}\nbehind line ${at} of\n${lines.join('\n')}`).toBeGreaterThan(at)
    at = next
  }
}

const NAMED = /^(?:button|link|combobox|textbox|radio|checkbox|option|DisclosureTriangle|region)\b/u

/** A thing that one can press has a name, and is not described by that name again. */
const faultsIn = (lines: readonly string[]): readonly string[] =>
  lines.filter((line) => {
    if (!NAMED.test(line)) return false
    const { name, told } =
      /^\S+ "(?<name>.+?)"(?: \S+=\S+)*(?: \((?<told>.*)\))?$/u.exec(line)?.groups ?? {}
    return name === undefined || name === told
  })

describe.skipIf(CHROMIUM === undefined)('in Chromium', () => {
  const on = onStage({ granted: GRANTED })
  const heardOf = async (name: string): Promise<readonly string[]> => {
    const { surface } = await reach(
      STATES.find((state) => state.name === name)!,
      on.stage,
      on.service,
      { language: 'fr' },
    )
    return plain(await heardIn(surface))
  }

  test('what was found is told, then the page, then each section under its heading', async () => {
    inOrder(await heardOf('answered'), [
      'banner',
      'heading "Repères" level=1',
      'combobox "Chercher dans le corpus" expanded=false',
      'button "Chercher"',
      'button "Ouvrir à côté de la page"',
      'button "Réglages"',
      'main',
      'status live=polite',
      'text "1 copie, 4 articles liés"',
      'heading "Énergie : le Vietnam et l’Azerbaïdjan ouvrent un nouveau chapitre" level=2',
      'button "Citer"',
      'button "Même dépêche ailleurs 1"',
      'button "À lire aussi 4"',
      'heading "Qui et quoi" level=2',
      'list "Personnes"',
      'button "Elnur Safarov , ambassadeur d’Azerbaïdjan au Vietnam"',
      'heading "Organisations" level=3',
      'button "et 3 autres"',
      'heading "Pays" level=3',
      'button "Vietnam et Azerbaïdjan : leurs rencontres"',
      'DisclosureTriangle "2 lieux, 4 dates, 2 événements" expanded=false',
      'heading "Même dépêche ailleurs" level=2',
      'heading "Le même texte" level=3',
      'DisclosureTriangle "Signé VNA/CVN · 3 différences" expanded=false',
      'heading "Le même événement, raconté par d’autres" level=3',
      'heading "À lire aussi" level=2',
      'list "Avant"',
      'list "Sans date"',
      'text "Corpus : 412 articles, 2017-2026, 38 % sans date"',
    ])
  })

  test('while the corpus is searched, its sections are busy and the search is told', async () => {
    inOrder(await heardOf('looking'), [
      'text "Recherche dans le corpus…"',
      'heading "Qui et quoi" level=2',
      'region "Même dépêche ailleurs" busy=1',
      'region "À lire aussi" busy=1',
    ])
  })

  test('a role is told with its dates and whether it is that of the page’s day', async () => {
    inOrder(await heardOf('entity-role-opened'), [
      'heading "Trân Quang Lôc" level=2',
      'text "Personne · 17 articles pour 14 dépêches"',
      'heading "Sur cette page" level=3',
      'heading "Fonctions attestées" level=3',
      'DisclosureTriangle "vice-ministre vietnamien de l’Industrie et du Commerce du 12 mars 2019 au 2 juin 2021 · 9 dépêches À la date de cette page" expanded=true',
      'link "VietnamPlus, 12 mars 2019"',
      'DisclosureTriangle "directeur du Département du marché européen le 19 octobre 2017" expanded=false',
      'heading "Dans les mêmes dépêches" level=3',
    ])
  })

  test('of four forms to copy, each press says which', async () => {
    expect(await heardOf('cite')).toEqual(
      expect.arrayContaining([
        'button "Copier" (Presse)',
        'button "Copier" (BibTeX)',
        'button "Enregistrer le fichier" (RIS)',
        'button "Copier" (CSL-JSON)',
      ]),
    )
  })

  test('suggestions are counted, and the chosen one is told', async () => {
    const lines = await heardOf('completion')
    inOrder(lines, [
      'combobox "Chercher dans le corpus" expanded=true',
      'listbox "Chercher dans le corpus"',
      'option "Trân Quang Lôc Personne" selected=true',
      'text "4 propositions"',
    ])
  })

  test.each([
    [
      'service-away',
      'Le service ne répond pas. Vérifiez son adresse dans les réglages, ou réessayez plus tard.',
    ],
    ['not-an-article', 'Pas de dépêche ici'],
    ['out-of-reach', 'Page hors de portée'],
    ['ask-each-time', '3 personnes, 5 organisations, 2 pays, 2 lieux, 4 dates, 2 événements'],
    ['search', '3 résultats'],
    ['entity-unknown', 'Le corpus n’a pas de fiche à ce nom.'],
    [
      'first-run-opened',
      'Repères peut chercher dans le corpus ce qui entoure cette page. À vous de dire quand.',
    ],
  ])('%s is told as it comes: %s', async (name, said) => {
    inOrder(await heardOf(name), ['status live=polite', `text "${said}"`])
  })

  test.each(STATES.map(({ name }) => name))(
    'in %s every press has a name, told once',
    async (name) => {
      const lines = await heardOf(name)
      expect(lines.length).toBeGreaterThan(8)
      expect(faultsIn(lines)).toEqual([])
    },
  )

  test.each(DOCUMENTS.map((state) => [state.name, state] as const))(
    'in %s too',
    async (_, state) => {
      const page = await reachDocument(state, on.stage, on.service)
      const lines = plain(await heardIn(page))
      expect(faultsIn(lines)).toEqual([])
      const presses = lines.filter((line) => line.startsWith('button '))
      expect(presses).toEqual([...new Set(presses)])
    },
  )

  test('what takes no name is seen', () => {
    expect(faultsIn(['button', 'button "Réglages" (Réglages)', 'text', 'link "Ici" (là)'])).toEqual(
      ['button', 'button "Réglages" (Réglages)'],
    )
  })
})
