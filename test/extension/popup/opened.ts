/** The companion opened on the stage's dispatch, with a library that notes what it is asked. */
import { vi } from 'vitest'
import { lazyLibrary } from '../../../extension/lazy-library.ts'
import { DEFAULTS, type Options } from '../../../extension/options.ts'
import { openCompanion } from '../../../extension/popup/companion.ts'
import type { Ports } from '../../../extension/popup/ports.ts'
import type { ReadPage } from '../../../extension/reading/page.ts'
import { Trouble } from '../../../extension/problem.ts'
import { wordsIn } from '../../../extension/words/words.ts'
import type { ChronicleLibrary } from '../../../shared/library/library.ts'
import { RELATED } from '../../../tools/stage/answers/answers.ts'
import { pageRead, questionAbout, readingOf } from '../reading/read-page.ts'

const NOW = new Date(2026, 10, 21, 9, 0, 0)

/** A library that notes what it is asked, and answers nothing but what a test gives it. */
function asking(answers: Partial<ChronicleLibrary>): {
  readonly library: ChronicleLibrary
  readonly asked: unknown[]
} {
  const asked: unknown[] = []
  const refuse = (): Promise<never> => Promise.reject(new Trouble({ kind: 'away' }))
  const library: ChronicleLibrary = {
    coverage: refuse,
    search: refuse,
    suggest: refuse,
    related: refuse,
    article: refuse,
    entity: refuse,
    relation: refuse,
    story: refuse,
    firstMention: refuse,
    ...answers,
  }
  const noting = new Proxy(library, {
    get: (target, name: string) =>
      // A promise asks what it is given whether it is one.
      name === 'then'
        ? undefined
        : (request: never) => {
            asked.push([name, request])
            return target[name as keyof ChronicleLibrary](request, request)
          },
  })
  return { library: lazyLibrary(() => Promise.resolve(noting)).library, asked }
}

export async function open(changed: {
  readonly options?: Partial<Options>
  readonly ports?: Partial<Ports>
  readonly answers?: Partial<ChronicleLibrary>
}) {
  // jsdom has no window to scroll.
  vi.stubGlobal('scrollTo', () => undefined)
  vi.stubGlobal('requestIdleCallback', (then: () => void) => setTimeout(then))
  Element.prototype.scrollIntoView = () => undefined
  const root = document.createElement('div')
  document.body.replaceChildren(root)
  const options = { ...DEFAULTS, welcomed: 'yes', ...changed.options } as const
  const { library, asked } = asking(changed.answers ?? { related: () => Promise.resolve(RELATED) })
  const ports: Ports = {
    surface: 'popup',
    options,
    words: await wordsIn(options.language),
    library,
    expectLibrary: () => undefined,
    readPage: () => Promise.resolve(pageRead()),
    copyPage: () => Promise.resolve('no-access'),
    keptReading: () => Promise.resolve(undefined),
    readingOf: vi.fn(readingOf),
    questionOf: vi.fn(questionAbout),
    keptAnswer: () => Promise.resolve(undefined),
    keepAnswer: vi.fn(() => Promise.resolve()),
    choose: vi.fn(),
    openSettings: vi.fn(),
    copy: vi.fn(() => Promise.resolve(true)),
    save: vi.fn(),
    now: () => NOW,
    mark: () => undefined,
    ...changed.ports,
  }
  const { opened, followTab } = openCompanion(root, ports)
  await opened
  return { root, ports, asked, followTab, text: () => root.textContent }
}

/** What is kept of the page that is read; whether the tab is known to show it still, where a test says so. */
export const kept = (page: ReadPage, isHere = false): Pick<Ports, 'keptReading'> => ({
  keptReading: () =>
    Promise.resolve({
      page,
      url: pageRead().url,
      isHere,
      isOf: ({ url }) => url === pageRead().url,
    }),
})

export const press = (root: HTMLElement, selector: string): void =>
  root.querySelector<HTMLElement>(selector)!.click()
