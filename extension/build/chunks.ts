/**
 * Which files the popup and the panel are made of: what draws them, what finds persons and countries, and what finds
 * the other names. Few and large, since each file is compressed alone and asked for alone.
 *
 * The interface stands at once and asks the tab for its page while the finder of persons arrives, unless what it would
 * find is known. The page's head names that finder, so that it need not be asked for by way of another file. The third
 * is asked for once persons are painted.
 */

/**
 * Each takes a module and whatever it needs; what both need stands with the interface. Its words are the original,
 * French; with it stand the styles' and wxt's own modules too, which hold no code and would be a file each.
 */
export const CHUNKS = {
  groups: [
    {
      name: 'surface',
      test: /[\\/]extension[\\/](?:entrypoints[\\/]popup[\\/]main|words[\\/](?:fr|figure))\.ts$|companion\.css$|wxt-html-plugins$/u,
      priority: 3,
    },
    { name: 'persons', test: /[\\/]extension[\\/]popup[\\/]reading\.ts$/u, priority: 2 },
    { name: 'names', test: /[\\/]extension[\\/]popup[\\/]all-names\.ts$/u, priority: 1 },
  ],
}

/**
 * Nearly every function of these runs before all names are painted. Chrome reads this line and compiles them all at
 * once beside the page, not one by one as they are called; Firefox reads nothing.
 */
export const postBanner = ({ name }: { readonly name: string }): string =>
  CHUNKS.groups.some((group) => group.name === name) ? '//# allFunctionsCalledOnLoad' : ''

const SURFACES = /(?:popup|sidepanel)(?:[\\/]index)?\.html$/u

interface Page {
  readonly filename: string
  readonly bundle?: Readonly<Record<string, { readonly fileName: string; readonly name?: string }>>
}

/** A step of the build: what finds persons in the head of the pages that may need it; `fetchFinder` says when. */
export const nameFinder = {
  name: 'name-finder',
  transformIndexHtml: {
    order: 'post' as const,
    handler(html: string, { filename, bundle = {} }: Page) {
      if (!SURFACES.test(filename)) return []
      return Object.values(bundle)
        .filter(({ name, fileName }) => name === 'persons' && fileName.endsWith('.js'))
        .filter(({ fileName }) => !html.includes(fileName))
        .map(({ fileName }) => ({
          tag: 'link',
          // Of no meaning to a browser.
          attrs: { rel: 'finder', href: `/${fileName}` },
          injectTo: 'head' as const,
        }))
    },
  },
}

/** A step of the build: a part that is asked for later is asked for plainly; Vite would also look for its styles. */
export const plainImports = {
  name: 'plain-imports',
  enforce: 'pre' as const,
  load: (id: string) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load()' : undefined,
}
