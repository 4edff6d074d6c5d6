import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { buildCorpus } from '../../../tools/corpus/build-corpus.ts'
import { pagesOf } from '../../../tools/corpus/build-report.ts'
import { decode, LARGEST_PAGE } from '../../../tools/pages/decode.ts'
import { openCollection } from '../../../tools/fetch/collection.ts'
import { readFolder } from '../../../tools/pages/folder.ts'
import { replaceFolder } from '../../../tools/corpus/out-folder.ts'
import { orRefused } from '../../../tools/pages/refusal.ts'

const PAGE = [
  'Le Vietnam et le Laos ouvrent un pont',
  '',
  'Les deux pays ont inauguré mardi un pont sur la rivière qui les sépare.',
  '',
  'Vientiane (VNA) - Les deux pays ont inauguré mardi un pont sur la rivière qui les sépare. -VNA',
].join('\n')

describe('a folder of good and bad pages', () => {
  let dir: string
  const put = (name: string, content: string | Uint8Array): void => {
    writeFileSync(join(dir, name), content)
  }
  const build = () => buildCorpus({ dir, out: join(dir, 'out'), text: 'excerpt' })

  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'reperes-bad-'))
  })
  afterEach(() => {
    rmSync(dir, { recursive: true, force: true })
  })

  test('every refusal has a name and a reason, and stops nothing', async () => {
    put('bon.txt', PAGE)
    put('vide.txt', '')
    put(
      'binaire.txt',
      Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256),
    )
    put('menu.txt', 'Accueil | Contact | Mentions légales')
    put('vide.html', '<html><body><nav>Menu</nav></body></html>')
    put('grand.txt', 'a'.repeat(LARGEST_PAGE + 1))
    put('annee.txt', `${PAGE}\n\n`.repeat(10_000))
    const { report } = await build()
    expect(report.refused.map(({ file, reason }) => [file, reason])).toEqual([
      ['annee.txt', 'too-large'],
      ['binaire.txt', 'binary'],
      ['grand.txt', 'too-large'],
      ['menu.txt', 'no-article'],
      ['vide.html', 'no-article'],
      ['vide.txt', 'empty'],
    ])
    expect(report.articles).toBe(1)
    expect(readFileSync(join(dir, 'out', 'report.txt'), 'utf8')).toContain('grand.txt: too-large')
  })

  test('what is no file is refused, a device too, which never ends', () => {
    put('bon.txt', PAGE)
    mkdirSync(join(dir, 'dossier.txt'))
    symlinkSync(join(dir, 'nulle-part'), join(dir, 'lien.txt'))
    symlinkSync(join(dir, 'bon.txt'), join(dir, 'bis.txt'))
    const devices = process.platform === 'win32' ? [] : ['tube.txt']
    for (const device of devices) symlinkSync('/dev/zero', join(dir, device))
    const { pages, refused, ignored } = readFolder(dir)
    expect(pages.map(({ file }) => file)).toEqual(['bis.txt', 'bon.txt'])
    expect(refused.map(({ file, reason }) => [file, reason])).toEqual(
      ['lien.txt', ...devices].map((file) => [file, 'unreadable']),
    )
    expect(ignored).toEqual(['dossier.txt/'])
  })

  test('what pages.json says wrong is left out, with a remark', async () => {
    put('bon.txt', PAGE)
    put('autre.txt', PAGE.replaceAll('rivière', 'frontière'))
    const entries = [
      { file: 'bon.txt', url: 'fr.vietnamplus.vn', published: '12/03/2019' },
      { file: 'autre.txt', url: null, published: '2019-03-12T08:00:00+07:00' },
      ...['a', 'b', 'c', 'd'].map((name) => ({ file: `${name}.txt` })),
      { fichier: 'bon.txt' },
      null,
    ]
    put('pages.json', JSON.stringify(entries))
    const { pages } = readFolder(dir)
    expect(pages.map(({ raw }) => [raw.url, raw.published])).toEqual([
      [undefined, '2019-03-12'],
      [undefined, undefined],
    ])
    const { report } = await build()
    expect(report.remarks.map(({ file, remark }) => `${file}: ${remark}`)).toEqual([
      'pages.json: without a "file": entry 7, 8',
      'pages.json: of no page in this folder: a.txt, b.txt, c.txt and 1 more',
      'bon.txt: its "url" is no address that begins with https: "fr.vietnamplus.vn"',
      'bon.txt: its "published" is no date such as 2019-03-12: "12/03/2019"',
    ])
    expect(pagesOf(report)).toBe('2 pages: 4 remarks')
    expect(readFileSync(join(dir, 'out', 'report.txt'), 'utf8')).toMatch(
      /^2 articles of 2 pages, (?:1 dispatch|0 dispatches) printed more than once/u,
    )
  })

  test.each(['2019-02-30', '2019-13', 'hier', 2019, { day: 3 }])(
    '%j is no day, and none is published',
    (published) => {
      put('bon.txt', PAGE)
      put('pages.json', JSON.stringify([{ file: 'bon.txt', published }]))
      const [page] = readFolder(dir).pages
      expect(page!.raw.published).toBeUndefined()
      expect(page!.remarks[0]).toContain('is no date')
    },
  )

  test('a folder inside is left unread, and that is said', async () => {
    put('bon.txt', PAGE)
    mkdirSync(join(dir, '2019'))
    put(join('2019', 'autre.txt'), PAGE)
    const { report } = await build()
    expect(report.ignored).toContain('2019/')
    expect(pagesOf(report)).toContain('1 page: 1 folder inside left unread')
    expect(readFileSync(join(dir, 'out', 'report.txt'), 'utf8')).toContain('2019/')
  })

  test('a build replaces a build and nothing else', async () => {
    put('bon.txt', PAGE)
    const into = (out: string) => buildCorpus({ dir, out, text: 'excerpt' })
    await expect(into(dir)).rejects.toThrow('holds the pages themselves')
    await expect(into(join(dir, '..', basename(dir)))).rejects.toThrow('holds the pages themselves')
    const out = join(dir, 'out')
    mkdirSync(out)
    await into(out)
    await into(out)
    writeFileSync(join(out, 'notes.txt'), 'mes notes')
    await expect(into(out)).rejects.toThrow('holds "notes.txt", which no build has put there')
    expect(readFileSync(join(out, 'notes.txt'), 'utf8')).toBe('mes notes')
    expect(readFileSync(join(dir, 'bon.txt'), 'utf8')).toBe(PAGE)
    put('file', '')
    await expect(into(join(dir, 'file'))).rejects.toThrow('is a file')
    // A copy that somebody keeps beside it is nobody's to remove.
    const copy = join(dir, 'out.old')
    mkdirSync(copy)
    rmSync(join(out, 'notes.txt'))
    await into(out)
    expect(existsSync(copy)).toBe(true)
  })

  test('UTF-16, Windows-1252 and damaged UTF-8 are read, and said so', async () => {
    put('seize.txt', Buffer.from(`\uFEFF${PAGE}`, 'utf16le'))
    put('vieux.txt', Buffer.from(PAGE, 'latin1'))
    put('casse.txt', Buffer.concat([Buffer.from(PAGE), Buffer.from([0xff])]))
    const { report } = await build()
    expect(report.refused).toEqual([])
    expect(Object.fromEntries(report.remarks.map(({ file, remark }) => [file, remark]))).toEqual({
      'seize.txt': 'read as UTF-16LE',
      'vieux.txt': 'not UTF-8: read as Windows-1252',
      'casse.txt': 'damaged UTF-8: 1 character lost',
    })
  })

  test('UTF-8 written as UTF-8 twice is read twice, a text about such letters once', async () => {
    const twice = Buffer.from(PAGE).toString('latin1')
    put('deux.txt', twice)
    put(
      'dos.txt',
      new TextDecoder('windows-1252').decode(Buffer.from(PAGE.replace('Le', 'À Hanoï, le'))),
    )
    put('deux.html', `<meta charset="utf-8"><h1>${twice.replaceAll('\n\n', '</h1><p>')}</p>`)
    put('une.txt', `${PAGE}\n\nUn « é » mal lu devient Ã©, dit l’auteur.`)
    const { pages } = readFolder(dir)
    expect(pages.map(({ raw }) => raw.lines.some(({ text }) => text.includes('inauguré')))).toEqual(
      [true, true, true, true],
    )
    const { report } = await build()
    expect(report.remarks).toEqual(
      ['deux.html', 'deux.txt', 'dos.txt'].map((file) => ({
        file,
        remark: 'written as UTF-8 twice: read twice',
      })),
    )
  })

  test('a pages.json of another program: a byte order mark, UTF-16, accents in two signs', () => {
    put('été.txt', PAGE)
    const entries = [{ file: './e\u0301te\u0301.txt', published: '2019-03-12', titre: 'Été' }]
    const text = `\uFEFF${JSON.stringify(entries)}`
    for (const content of [text, Buffer.from(text, 'utf16le')]) {
      put('pages.json', content)
      const { pages, remarks } = readFolder(dir)
      expect(pages.map(({ raw }) => raw.published)).toEqual(['2019-03-12'])
      expect(remarks).toEqual([
        'only "file", "url", "published" and "captured" are read, not titre',
      ])
    }
  })

  test('an address is one of the web, and one page has one entry', () => {
    put('bon.txt', PAGE)
    const entry = { file: 'bon.txt', url: 'file:///home/me/bon.txt' }
    put('pages.json', JSON.stringify([{ file: 'bon.txt', url: 'https://example.org/' }, entry]))
    const { pages, remarks } = readFolder(dir)
    expect(pages[0]!.raw.url).toBeUndefined()
    expect(pages[0]!.remarks).toEqual([
      'its "url" is no address that begins with https: "file:///home/me/bon.txt"',
    ])
    expect(remarks).toEqual(['more than once, the last entry counts: bon.txt'])
  })

  test('a build takes what a dead one left, and leaves one that runs alone', async () => {
    put('bon.txt', PAGE)
    const out = join(dir, 'ici', 'out')
    const into = () => buildCorpus({ dir, out, text: 'excerpt' })
    await into()
    const left = (id: number) => join(dir, 'ici', `.out.reperes-next-${id}`)
    // No system gives such a number.
    mkdirSync(left(2 ** 31 - 1))
    await into()
    expect(readdirSync(join(dir, 'ici'))).toEqual(['out'])
    mkdirSync(left(process.ppid))
    await expect(into()).rejects.toThrow(`another build (process ${process.ppid}) is going to`)
    expect(existsSync(left(process.ppid))).toBe(true)
    rmSync(left(process.ppid), { recursive: true })
    put('bon.txt', '')
    // Killed when the last good one was away.
    renameSync(out, join(dir, 'ici', '.out.reperes-old'))
    await expect(into()).rejects.toThrow('no page of')
    expect(readdirSync(join(dir, 'ici'))).toEqual(['out'])
  })

  test('where the new folder cannot be moved to its place, the last one comes back', () => {
    const out = join(dir, 'ici', 'out')
    mkdirSync(out, { recursive: true })
    writeFileSync(join(out, 'publication.json'), '{}')
    expect(() => replaceFolder(out, (next) => rmSync(next, { recursive: true }))).toThrow('ENOENT')
    expect(readdirSync(join(dir, 'ici'))).toEqual(['out'])
    expect(readdirSync(out)).toEqual(['publication.json'])
  })

  test.runIf(existsSync('/proc'))(
    'where the system makes no folder a build says so, and ends',
    async () => {
      put('bon.txt', PAGE)
      for (const out of ['/proc/reperes', '/proc/reperes/out'])
        await expect(buildCorpus({ dir, out, text: 'excerpt' })).rejects.toThrow(
          'no folder can be made in "/proc"; name another place',
        )
      expect(() => openCollection('/proc/reperes/pages')).toThrow(
        'no folder can be made in "/proc"',
      )
    },
  )

  test('where out is a link, what it leads to is replaced', async () => {
    put('bon.txt', PAGE)
    mkdirSync(join(dir, 'disque', 'out'), { recursive: true })
    symlinkSync(join(dir, 'disque', 'out'), join(dir, 'lien'))
    await buildCorpus({ dir, out: join(dir, 'lien'), text: 'excerpt' })
    expect(lstatSync(join(dir, 'lien')).isSymbolicLink()).toBe(true)
    expect(existsSync(join(dir, 'disque', 'out', 'publication.json'))).toBe(true)
  })

  test('identical captures collapse; a changed one is a revision, with what changed', async () => {
    const url = 'https://fr.vietnamplus.vn/pont-post123456.vnp'
    put('a.txt', PAGE)
    put('b.txt', `${PAGE}\n\nVoir plus\n\nUne autre nouvelle`)
    put('c.txt', PAGE.replaceAll('mardi', 'mercredi'))
    put('pages.json', JSON.stringify(['a', 'b', 'c'].map((name) => ({ file: `${name}.txt`, url }))))
    const { report } = await build()
    expect(report.articles).toBe(1)
    expect(report.identical).toEqual([['a.txt', 'b.txt']])
    expect(report.revisions.map(({ files }) => files)).toEqual([['a.txt', 'c.txt']])
    expect(report.revisions[0]!.changes[0]).toMatch(/mardi.*→.*mercredi/u)
  })

  test('of revisions the report names the published one last, each with the day it was saved', async () => {
    const saved = (day: string, told: string) =>
      `<!DOCTYPE html><html lang="fr"><!-- Page saved with SingleFile url: https://fr.vietnamplus.vn/pont-post123456.vnp saved date: Mon Jun ${day} 2025 08:00:00 -->` +
      `<h1 class="cms-title">Le Vietnam et le Laos ouvrent un pont</h1><div class="cms-body"><p>${told}</p></div>`
    const told = 'Vientiane (VNA) - Les deux pays ont inauguré mardi un pont sur la rivière. -VNA'
    put('a.html', saved('23', told))
    put('b.html', saved('16', told.replace('mardi', 'mercredi')))
    put('c.html', saved('??', told.replace('mardi', 'samedi')))
    put('d.html', saved('??', told.replace('mardi', 'jeudi')))
    put('pages.json', JSON.stringify([{ file: 'd.html', captured: '2025-06-20' }]))
    const { report } = await build()
    expect(report.revisions.map(({ files }) => files)).toEqual([
      ['c.html', 'b.html (2025-06-16)', 'd.html (2025-06-20)', 'a.html (2025-06-23)'],
    ])
    const out = join(dir, 'out', 'kv')
    const published = readdirSync(out, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
      .join('')
    expect(published).toContain('inauguré mardi')
    expect(published).not.toMatch(/inauguré (?:mercredi|jeudi|samedi)/u)
  })

  test('a folder without an article leaves the last good build where it is', async () => {
    put('bon.txt', PAGE)
    await build()
    const before = readFileSync(join(dir, 'out', 'publication.json'), 'utf8')
    put('bon.txt', '')
    await expect(build()).rejects.toThrow(/no page of/u)
    expect(readFileSync(join(dir, 'out', 'publication.json'), 'utf8')).toBe(before)
  })

  test.each([
    ['', /holds no \*\.txt/u],
    ['pages.json', /is not JSON/u],
  ])('a folder with a broken %j is refused with a sentence', (name, sentence) => {
    if (name !== '') {
      put('bon.txt', PAGE)
      put(name, '{')
    }
    expect(() => readFolder(dir)).toThrow(sentence)
  })

  test('what is no JSON is refused on one line, whatever it quotes', () => {
    put('bon.txt', PAGE)
    put('pages.json', 'a.txt,\nb.txt\n')
    expect(() => readFolder(dir)).toThrow(/^[^\n]*is not JSON \([^\n]*$/u)
  })

  test('a pages.json that is no file is refused with a sentence', () => {
    put('bon.txt', PAGE)
    mkdirSync(join(dir, 'pages.json'))
    expect(() => readFolder(dir)).toThrow(/pages\.json is neither a file nor a link to one/u)
  })

  test('a folder of other files is told that those are not read', () => {
    put('corpus.ndjson', '{}')
    put('page.mhtml', PAGE)
    expect(() => readFolder(dir)).toThrow(
      /other files are not read \(corpus\.ndjson, page\.mhtml\)/u,
    )
  })

  test('what a browser puts beside a page that it saves whole is the page’s', () => {
    put('Riz.html', PAGE)
    for (const folder of ['Riz_files', 'Riz_fichiers', 'Thé_files', 'mai'])
      mkdirSync(join(dir, folder))
    put('Riz', PAGE)
    expect(readFolder(dir).ignored).toEqual(['Riz', 'Thé_files/', 'mai/'])
  })

  test('a folder of folders is told that those are not read', () => {
    mkdirSync(join(dir, 'mai'), { recursive: true })
    expect(() => readFolder(dir)).toThrow(/folders inside are not read.*mai\//u)
  })
})

test('a page on which the code fails is refused by name', () => {
  const fails = (): never => {
    throw new RangeError('Maximum call stack size exceeded')
  }
  expect(orRefused('a.txt', fails)).toEqual({
    file: 'a.txt',
    reason: 'defect',
    detail: 'Repères fails on it, please report it (RangeError: Maximum call stack size exceeded)',
  })
})

test('any bytes are read or refused, never thrown on', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const decoded = decode(bytes)
      expect(['text', 'refused']).toContain(decoded.kind)
      if (decoded.kind === 'text') expect(decoded.text.trim()).not.toBe('')
    }),
  )
})
