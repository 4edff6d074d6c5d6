/** What the popup shows of a page and of an answer, whatever either holds. */
import { describe, expect, test, vi } from 'vitest'
import { Trouble } from '../../../extension/problem.ts'
import type { RelatedAnswer } from '../../../shared/library/beside.ts'
import { RELATED } from '../../../tools/stage/answers/answers.ts'
import { articlePage, DISPATCH, HOSTILE_PAGE } from '../../../tools/stage/hosts/pages.ts'
import { open, press } from './opened.ts'
import { pageRead } from '../reading/read-page.ts'

describe('what is shown', () => {
  test('names stand before any answer', async () => {
    const { text, root } = await open({
      answers: { related: () => new Promise(() => undefined) },
      ports: { surface: 'panel' },
    })
    expect(text()).toContain('Elnur Safarov')
    expect(text()).toContain('ambassadeur d’Azerbaïdjan au Vietnam')
    press(root, '[data-key=look]')
    await vi.waitFor(() => expect(root.querySelector('[aria-busy=true]')).not.toBeNull())
  })

  test('an answer to a page the reader has left is dropped', async () => {
    let answer: (answer: RelatedAnswer) => void = () => undefined
    const related = () => new Promise<RelatedAnswer>((done) => (answer = done))
    const { root, followTab } = await open({ ports: { surface: 'panel' }, answers: { related } })
    press(root, '[data-key=look]')
    await vi.waitFor(() => expect(root.querySelector('.waiting')).not.toBeNull())
    await followTab()
    answer(RELATED)
    // What would be shown has the time to be.
    await new Promise((wait) => setTimeout(wait, 10))
    expect(root.querySelector('#related')).toBeNull()
  })

  test.each([
    [{ kind: 'offline' }, 'Vous êtes hors ligne'],
    [{ kind: 'away' }, 'Le service ne répond pas'],
    [{ kind: 'slow' }, 'Le service tarde trop'],
    [{ kind: 'too-many', seconds: 45 }, 'à 9 h 01'],
    [{ kind: 'unpublished' }, 'sans corpus'],
    [{ kind: 'older-corpus' }, 'L’index du service est d’une autre version'],
    [{ kind: 'older-index' }, 'Téléchargez-le de nouveau'],
    [{ kind: 'nonsense' }, 'réponse du service est illisible'],
    [{ kind: 'unprepared' }, 'rien n’est parti'],
    [{ kind: 'no-index' }, 'aucun index'],
    [{ kind: 'key-required' }, 'demande une clé'],
  ] as const)('%j is said in words', async (problem, words) => {
    const { text } = await open({
      answers: { related: () => Promise.reject(new Trouble(problem)) },
    })
    expect(text()).toContain(words)
    expect(text()).toContain('Elnur Safarov')
  })

  test('when to come back stands above the names, beside the press that would come too early', async () => {
    const problem = { kind: 'too-many', seconds: 45 } as const
    const { root } = await open({
      answers: { related: () => Promise.reject(new Trouble(problem)) },
    })
    expect(root.querySelector('.jumps')?.textContent).toContain(
      'Trop de demandes, jusqu’à 9\u00A0h\u00A001',
    )
  })

  test.each(['away', 'nonsense'] as const)(
    '%s may be the address: one may ask again, or go to the settings',
    async (kind) => {
      const { root, ports } = await open({
        answers: { related: () => Promise.reject(new Trouble({ kind })) },
      })
      press(root, '#notice [data-key=settings]')
      expect(ports.openSettings).toHaveBeenCalledOnce()
      expect(root.querySelector('#notice [data-key=again]')).not.toBeNull()
    },
  )

  test.each(['no-index', 'older-index', 'key-required'] as const)(
    '%s is mended in the settings: they are a press away, twice',
    async (kind) => {
      const { root, ports } = await open({
        answers: { related: () => Promise.reject(new Trouble({ kind })) },
      })
      press(root, '[data-key=jump-settings]')
      press(root, '[data-key=settings]')
      expect(ports.openSettings).toHaveBeenCalledTimes(2)
      expect(root.querySelector('[data-key=again]')).toBeNull()
    },
  )

  test('a reader who goes offline keeps the last results', async () => {
    const { root, text } = await open({
      answers: { related: () => Promise.reject(new Trouble({ kind: 'offline' })) },
      ports: { keptAnswer: () => Promise.resolve(RELATED) },
    })
    expect(text()).toContain('Résultats de tout à l’heure')
    expect(text()).toContain('PetroVietnam et SOCAR reprennent')
    // They stand far down: above the names it is said that there are some.
    const jump = root.querySelector<HTMLElement>('.jumps [data-key=jump-kept]')!
    expect(jump.textContent).toBe('Résultats gardés')
    jump.click()
    expect(document.activeElement?.textContent).toBe('Résultats de tout à l’heure')
  })

  test('nothing related is said with what the corpus holds, and where it ends', async () => {
    const answer = {
      ...RELATED,
      copies: [],
      related: [],
      coverage: { ...RELATED.coverage, last: '2018-12-30' },
    }
    const { text } = await open({ answers: { related: () => Promise.resolve(answer) } })
    expect(text()).toContain('Rien d’assez proche dans le corpus.')
    expect(text()).toContain('412\u00A0articles, 2017-2026, 38\u00A0%\u00A0sans date')
    expect(text()).toContain('Cette page est du 12\u00A0mars\u00A02019')
    expect(text()).toContain('au 30\u00A0décembre\u00A02018')
  })

  test('a page without a headline is called by how it begins', async () => {
    const read = articlePage({ ...DISPATCH, headline: '', lead: '' })
    const { root } = await open({ ports: { readPage: () => Promise.resolve(pageRead(read)) } })
    expect(root.querySelector('#page-title')!.textContent).toMatch(/^Le vice-ministre vietnamien/u)
  })

  test('markup in a page or an answer is text', async () => {
    const evil = '<img src=x onerror=alert(1)><script>alert(1)</script>'
    const [related] = RELATED.related
    const answer = {
      ...RELATED,
      related: [
        {
          ...related!,
          card: { ...related!.card, headline: evil },
          why: [{ kind: 'term' as const, word: evil }],
        },
      ],
    }
    const { root, text } = await open({
      ports: { readPage: () => Promise.resolve(pageRead(HOSTILE_PAGE)) },
      answers: { related: () => Promise.resolve(answer) },
    })
    expect(root.querySelector('img, script, iframe')).toBeNull()
    expect(text()).toContain(evil)
  })

  test('every link leaves without a word of where the reader was', async () => {
    const { root } = await open({})
    const links = [...root.querySelectorAll('a')]
    expect(links.length).toBeGreaterThan(3)
    for (const link of links) {
      expect(link.protocol).toMatch(/^https?:$/u)
      expect(link.rel).toBe('noopener noreferrer')
    }
  })

  test('why is said of each', async () => {
    const { text } = await open({})
    expect(text()).toContain('Même comité\u00A0: 2ᵉ → 3ᵉ session')
    expect(text()).toContain('Trân Quang Lôc y est directeur du Département du marché européen')
    expect(text()).toContain('Lien sur cette page')
    expect(text()).toContain('Le texte porte «\u00A0(1919-2019)\u00A0»')
  })

  test('another account of the event is no copy, and is told apart', async () => {
    const { root } = await open({})
    const titles = [...root.querySelectorAll('#copies h3')].map(({ textContent }) => textContent)
    expect(titles).toEqual(['Le même texte', 'Le même événement, raconté par d’autres'])
    const [same, account] = root.querySelectorAll('#copies ul.list')
    expect(same!.textContent).toContain('Le Courrier du Vietnam')
    expect(account!.textContent).toContain('Azertag')
    expect(account!.textContent).toContain('signé AZERTAC · seuls titre et chapeau comparés')
    expect(same!.querySelector('summary')!.textContent).toContain('signé VNA/CVN · 3')
    expect(same!.textContent).toContain('Paragraphe en plus là-bas')
    expect(root.querySelector('main > [role=status]')!.textContent).toContain('1\u00A0copie,')
  })

  test('an account alone leaves the page without a copy', async () => {
    const copies = RELATED.copies.filter(({ sameness }) => sameness === 'account')
    const { root } = await open({
      answers: { related: () => Promise.resolve({ ...RELATED, copies }) },
    })
    expect(root.querySelector('#copies')!.textContent).toContain('Aucune autre copie')
    expect(root.querySelector('#copies')!.textContent).toContain('Azertag')
  })

  test('a date that an operator corrected says so; one read off an address tells under the pointer', async () => {
    const [related] = RELATED.related
    const dated = (basis: 'url' | 'correction') => ({
      ...related!,
      card: { ...related!.card, published: { date: '2017-10-19', basis } },
    })
    const answer = { ...RELATED, copies: [], related: [dated('correction'), dated('url')] }
    const { root } = await open({ answers: { related: () => Promise.resolve(answer) } })
    const [first, second] = root.querySelectorAll('#related .meta')
    expect(first!.textContent).toContain('19 octobre 2017 (date corrigée)')
    expect(second!.textContent).not.toContain('(')
    expect(second!.querySelector('time')!.title).toBe('date tirée de l’adresse')
  })

  test('what went wrong can be tried again where it is said first', async () => {
    let calls = 0
    const related = () => {
      calls += 1
      return calls === 1 ? Promise.reject(new Trouble({ kind: 'away' })) : Promise.resolve(RELATED)
    }
    const { root } = await open({ answers: { related } })
    const again = root.querySelector<HTMLElement>('.jumps [data-key=jump-again]')!
    again.focus()
    again.click()
    await vi.waitFor(() => expect(root.querySelector('#related .article')).not.toBeNull())
    expect(root.querySelector('.jumps')!.contains(document.activeElement)).toBe(true)
  })
})
