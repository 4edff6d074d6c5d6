import { gzipSync } from 'node:zlib'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { fetchPages } from '../../../tools/commands/fetch.ts'

describe('fetching from an outlet', () => {
  let server: Server
  let origin: string
  let out: string
  let asked: string[]
  let handle: (request: IncomingMessage, response: ServerResponse) => void

  beforeEach(async () => {
    asked = []
    server = createServer((request, response) => {
      asked.push(request.url!)
      handle(request, response)
    })
    await new Promise<void>((listening) => {
      server.listen(0, '127.0.0.1', listening)
    })
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    out = mkdtempSync(join(tmpdir(), 'reperes-fetch-'))
  })

  afterEach(async () => {
    rmSync(out, { recursive: true, force: true })
    server.closeAllConnections()
    await new Promise((closed) => {
      server.close(closed)
    })
  })

  const run = (most = '50') =>
    fetchPages.run({
      positionals: [`${origin}/rss.xml`],
      values: { out, most, pause: '0', contact: 'x@example.org' },
    })

  /** A feed of two pages that answers `304` to whoever has it. */
  const outlet =
    (robots: string) =>
    ({ url, headers }: IncomingMessage, response: ServerResponse): void => {
      if (url === '/robots.txt') return void response.end(robots)
      if (url === '/rss.xml') {
        if (headers['if-none-match'] === '"1"') return void response.writeHead(304).end()
        response.setHeader('etag', '"1"')
        const items = ['/un', '/deux'].map((path) => `<item><link>${origin}${path}</link></item>`)
        return void response.end(`<rss>${items.join('')}</rss>`)
      }
      response.end(`<html><body><p>page ${url}, ${headers['user-agent']}</p></body></html>`)
    }

  test('keeps pages with address and day, says who asks, and never fetches one twice', async () => {
    handle = outlet('User-agent: *\nAllow: /')
    expect(await run()).toBe(0)
    const entries = JSON.parse(readFileSync(join(out, 'pages.json'), 'utf8')) as {
      file: string
      url: string
    }[]
    expect(entries.map(({ url }) => url)).toEqual([`${origin}/un`, `${origin}/deux`])
    expect(readFileSync(join(out, entries[0]!.file), 'utf8')).toContain(
      'Reperes/0.1 (x@example.org)',
    )
    asked = []
    await run()
    expect(asked).toEqual(['/robots.txt', '/rss.xml'])
  })

  test('a page that somebody saved there stays, whatever pages.json says of it', async () => {
    handle = outlet('')
    const name = `${origin.slice('http://'.length).replace(/[^0-9]/gu, '-')}-un.html`
    writeFileSync(join(out, name), 'la mienne')
    writeFileSync(
      join(out, 'pages.json'),
      JSON.stringify([{ file: 'a.txt' }, { file: 'b.txt', url: 'fr.vietnamplus.vn' }, null]),
    )
    expect(await run()).toBe(0)
    expect(readFileSync(join(out, name), 'utf8')).toBe('la mienne')
    expect(readdirSync(out).filter((file) => file.endsWith('.html'))).toHaveLength(3)
  })

  test('what was left is fetched the next time, though the feed has not changed', async () => {
    handle = outlet('')
    await run('1')
    await run('1')
    expect(readdirSync(out).filter((name) => name.endsWith('.html'))).toHaveLength(2)
  })

  test('robots.txt is obeyed', async () => {
    handle = outlet('User-agent: *\nDisallow: /deux')
    await run()
    expect(asked).not.toContain('/deux')
    expect(asked).toContain('/un')
    handle = outlet('User-agent: *\nDisallow: /')
    await expect(run()).rejects.toThrow('asks robots to leave /rss.xml alone')
  })

  test('a robots.txt that cannot be read forbids everything', async () => {
    handle = (_request, response) => void response.writeHead(503).end()
    await expect(run()).rejects.toThrow(
      /robots\.txt of \S+ could not be read \(HTTP 503, 4 times\)/u,
    )
    expect(asked).not.toContain('/rss.xml')
  })

  test('told to wait, it waits and asks again', async () => {
    let refused = 0
    const serve = outlet('')
    handle = (request, response) => {
      if (request.url === '/un' && refused < 2) {
        refused += 1
        return void response.writeHead(429, { 'retry-after': '0' }).end()
      }
      serve(request, response)
    }
    await run()
    expect(asked.filter((path) => path === '/un')).toHaveLength(3)
    expect(readdirSync(out).filter((name) => name.endsWith('.html'))).toHaveLength(2)
  })

  test('told to wait longer than it can, it does not ask sooner', async () => {
    const serve = outlet('')
    handle = (request, response) =>
      request.url === '/un'
        ? void response.writeHead(503, { 'retry-after': '3600' }).end()
        : serve(request, response)
    await run()
    expect(asked.filter((path) => path === '/un')).toHaveLength(1)
    expect(readdirSync(out).filter((name) => name.endsWith('.html'))).toHaveLength(1)
  })

  test('what the host says is no page is not kept', async () => {
    const serve = outlet('')
    handle = (request, response) =>
      request.url === '/un'
        ? void response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.7')
        : serve(request, response)
    await run()
    expect(readdirSync(out).filter((name) => name.endsWith('.html'))).toHaveLength(1)
  })

  test('a feed that lists nothing, perhaps cut short, is asked for again', async () => {
    handle = (request, response) =>
      request.url === '/robots.txt'
        ? void response.writeHead(404).end()
        : void response.writeHead(200, { etag: '"1"' }).end('<rss><channel><item><link>http://')
    expect(await run()).toBe(0)
    expect(await run()).toBe(0)
    expect(readdirSync(out)).toEqual([])
  })

  test('a page that is gone does not stop the others', async () => {
    const serve = outlet('')
    handle = (request, response) =>
      request.url === '/un' ? void response.writeHead(404).end() : serve(request, response)
    await run()
    expect(readdirSync(out).filter((name) => name.endsWith('.html'))).toHaveLength(1)
  })

  test.each(['', 'ten', '1.5'])('%j pages are none', async (most) => {
    await expect(run(most)).rejects.toThrow(`--most takes a number of pages, not "${most}"`)
  })

  test('a page that breaks off in the middle does not stop the others', async () => {
    const serve = outlet('')
    handle = (request, response) => {
      if (request.url !== '/un') return serve(request, response)
      response.writeHead(200, { 'content-length': '5000' }).write('<html><body><p>page')
      setTimeout(() => response.destroy(), 10)
    }
    expect(await run()).toBe(0)
    expect(asked.filter((path) => path === '/un')).toHaveLength(4)
    expect(readdirSync(out).filter((name) => name.endsWith('.html'))).toHaveLength(1)
  })

  test('a page that moved is followed, by the rules of where it went', async () => {
    const serve = outlet('')
    const elsewhere = createServer((request, response) => {
      asked.push(`elsewhere ${request.url}`)
      response.end(
        request.url === '/robots.txt' ? 'User-agent: *\nDisallow: /deux' : '<p>moved</p>',
      )
    })
    await new Promise<void>((listening) => {
      elsewhere.listen(0, '127.0.0.1', listening)
    })
    try {
      const there = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`
      handle = (request, response) =>
        request.url === '/un' || request.url === '/deux'
          ? void response.writeHead(302, { location: there + request.url }).end()
          : serve(request, response)
      await run()
      expect(asked).toContain('elsewhere /un')
      expect(asked).not.toContain('elsewhere /deux')
    } finally {
      elsewhere.closeAllConnections()
      await new Promise((closed) => {
        elsewhere.close(closed)
      })
    }
  })

  test('a page that moves in circles is given up, and so is one that moves nowhere', async () => {
    const serve = outlet('')
    handle = (request, response) =>
      request.url === '/un' || request.url === '/deux'
        ? void response
            .writeHead(301, { location: request.url === '/un' ? '/un' : 'ftp://x.example' })
            .end()
        : serve(request, response)
    expect(await run()).toBe(0)
    expect(asked.filter((path) => path === '/un').length).toBeLessThan(8)
    expect(readdirSync(out).filter((name) => name.endsWith('.html'))).toEqual([])
  })

  test('a page larger than any article is not kept', async () => {
    const serve = outlet('')
    handle = (request, response) => {
      if (request.url !== '/un') return serve(request, response)
      response.write('<p>')
      const more = (): void => void (response.write('x'.repeat(1_000_000)) ? setImmediate(more) : 0)
      response.on('drain', more)
      response.on('error', () => {})
      return more()
    }
    await run()
    expect(readdirSync(out).filter((name) => name.endsWith('.html'))).toHaveLength(1)
  })

  test('a compressed sitemap is read', async () => {
    const serve = outlet('')
    handle = (request, response) =>
      request.url === '/rss.xml'
        ? void response.end(
            gzipSync(
              `<urlset><url><loc>${origin}/un</loc></url><url><loc>${origin}/deux</loc></url></urlset>`,
            ),
          )
        : serve(request, response)
    await run()
    expect(readdirSync(out).filter((name) => name.endsWith('.html'))).toHaveLength(2)
  })

  describe('from an index of sitemaps', () => {
    const index =
      (sitemaps: number, gone: readonly string[] = []) =>
      ({ url = '', headers }: IncomingMessage, response: ServerResponse): void => {
        if (url === '/robots.txt') return void response.end('')
        if (gone.includes(url)) return void response.writeHead(404).end()
        const tag = `"${url}"`
        const [, number] = /^\/s(?<number>\d+)\.xml$/u.exec(url) ?? []
        if (url === '/rss.xml' || number !== undefined) {
          if (headers['if-none-match'] === tag) return void response.writeHead(304).end()
          response.setHeader('etag', tag)
        }
        if (number !== undefined)
          return void response.end(
            `<urlset><url><loc>${origin}/page-${number}</loc></url></urlset>`,
          )
        if (url !== '/rss.xml') return void response.end(`<html><body><p>${url}</p></body></html>`)
        const parts = Array.from(
          { length: sitemaps },
          (_, n) =>
            `<sitemap><loc>${origin}/s${n}.xml</loc><lastmod>${2000 + n}-01-01</lastmod></sitemap>`,
        )
        response.end(`<sitemapindex>${parts.join('')}</sitemapindex>`)
      }
    const told = async () => {
      const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
      try {
        asked = []
        expect(await run()).toBe(0)
        return write.mock.calls.join('')
      } finally {
        write.mockRestore()
      }
    }

    test('all are read, and asked for again only when it has changed', async () => {
      handle = index(3)
      expect(await told()).not.toContain('Sitemaps')
      expect(asked.filter((path) => path.startsWith('/page'))).toHaveLength(3)
      expect(await told()).toContain('has not changed')
      expect(asked).toEqual(['/robots.txt', '/rss.xml'])
    })

    test('the newest twenty are read, which is said, and the others are not forgotten', async () => {
      handle = index(23)
      expect(await told()).toMatch(/Sitemaps +20 of 23 read;/u)
      expect(asked.find((path) => path.startsWith('/s'))).toBe('/s22.xml')
      expect(asked).not.toContain('/s2.xml')
      // The index counts as unread; each sitemap that was read answers "unchanged".
      expect(await told()).toMatch(/Sitemaps +20 of 23 read;/u)
      expect(asked.filter((path) => path.startsWith('/page'))).toEqual([])
      handle = index(3)
      await told()
      expect(asked).toContain('/page-2')
    })

    test('one that cannot be read is said, and asked for again', async () => {
      handle = index(3, ['/s1.xml'])
      expect(await told()).toMatch(/Sitemaps +2 of 3 read;/u)
      handle = index(3)
      expect(await told()).not.toContain('Sitemaps')
      expect(asked).toContain('/page-1')
    })
  })

  test.each([
    ['cut in the middle', (xml: string) => xml.slice(0, xml.indexOf('/deux'))],
    ['with stray markup', (xml: string) => xml.replace('<item>', '<item><b>&nbsp; & <i>')],
    [
      'of twenty thousand items',
      (xml: string) =>
        xml.replace('<item>', '<item><title>x</title></item>'.repeat(20_000) + '<item>'),
    ],
  ])('a feed %s gives what can be read of it', { timeout: 20_000 }, async (_what, harm) => {
    const serve = outlet('')
    handle = (request, response) => {
      if (request.url !== '/rss.xml') return serve(request, response)
      const items = ['/un', '/deux'].map((path) => `<item><link>${origin}${path}</link></item>`)
      return void response.end(harm(`<rss>${items.join('')}</rss>`))
    }
    expect(await run()).toBe(0)
    expect(asked).toContain('/un')
  })

  test.each([
    ['a cut archive', () => gzipSync('<rss></rss>').subarray(0, 12)],
    ['a bomb', () => gzipSync(Buffer.alloc(60_000_000, ' '))],
    ['random bytes', () => Buffer.from(Array.from({ length: 900 }, (_, at) => (at * 197) % 256))],
    ['nothing', () => Buffer.alloc(0)],
  ])('%s is no feed, and said so', async (_what, body) => {
    handle = ({ url }, response) => void response.end(url === '/robots.txt' ? '' : body())
    await expect(run()).rejects.toThrow(/neither a feed/u)
  })

  test('what is no feed is refused with a sentence', async () => {
    handle = ({ url }, response) => void response.end(url === '/robots.txt' ? '' : '<html></html>')
    await expect(run()).rejects.toThrow(/neither a feed/u)
  })
})
