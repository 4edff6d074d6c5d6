/**
 * How the extension is built: least permissions, one source for Chrome, Edge and Firefox.
 *
 * No host permission is asked for: the service answers with CORS, outlets are named in the content
 * script, and any other page is read only after a click (`activeTab`).
 */
import { defineConfig } from 'wxt'
import { addonId } from './tools/bundling/addon-id.ts'
import { CHUNKS, plainImports, postBanner } from './tools/bundling/chunks.ts'
import { nameClasses } from './tools/bundling/classes.ts'
import { sortKinds } from './tools/bundling/kinds.ts'
import { gatherLists } from './tools/bundling/lists.ts'
import { narrowLetters } from './tools/bundling/letters.ts'
import { sortWords } from './tools/bundling/words.ts'
import { MATCHES } from './shared/page/detect.ts'

export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  outDir: '.output',
  // Marked by `npm start` where its service does not listen on the usual port.
  outDirTemplate: `{{browser}}-mv{{manifestVersion}}${process.env['REPERES_BUILD'] ?? ''}`,
  manifestVersion: 3,
  imports: false,
  vite: () => ({ plugins: [narrowLetters, sortWords] }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    short_name: 'Repères',
    description: '__MSG_description__',
    default_locale: 'fr',
    permissions: ['activeTab', 'scripting', 'storage'],
    // Written here rather than as wxt's content script, whose runtime announces itself to the page.
    content_scripts: [{ matches: [...MATCHES], js: ['page.js'], run_at: 'document_idle' }],
    commands: {
      // Alt+Shift+R and Alt+Shift+P are Chrome's own: asked for, nothing is bound.
      _execute_action: { suggested_key: { default: 'Alt+Shift+V' } },
    },
    content_security_policy: {
      // `connect-src` stays open: the reader chooses the service, and `extension/client.ts` refuses
      // what is neither https nor loopback.
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src https: http://127.0.0.1:* http://localhost:*; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    // The first with `light-dark()`, which the styles are written in.
    ...(browser !== 'firefox' && { minimum_chrome_version: '123' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: addonId(process.env['REPERES_ADDON_ID']),
          strict_min_version: '140.0',
          data_collection_permissions: {
            required: ['none'],
            optional: ['websiteContent', 'browsingActivity', 'searchTerms', 'authenticationInfo'],
          },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
  hooks: {
    // Chunks are the pages' alone: the page's script and the background are one file each.
    'vite:build:extendConfig': (entrypoints, config) => {
      // What reads a page is words for the most part.
      const isOne = (names: RegExp): boolean => entrypoints.some(({ name }) => names.test(name))
      const isLate = isOne(/^(?:reader|asker|mender)$/u)
      if (isLate) config.plugins = [...(config.plugins ?? []), sortKinds]
      if (isOne(/^(?:reader|mender)$/u)) config.plugins = [...(config.plugins ?? []), nameClasses]
      if (isLate) config.plugins = [...(config.plugins ?? []), gatherLists]
      if (!entrypoints.some(({ type }) => type === 'popup')) return
      config.plugins = [...(config.plugins ?? []), plainImports]
      const build = (config.build ??= {})
      build.modulePreload = false
      build.cssTarget = ['chrome123', 'firefox140']
      const options = (build.rolldownOptions ??= {})
      options.output = { ...[options.output].flat()[0], codeSplitting: CHUNKS, postBanner }
    },
    // wxt takes the popup's title for the button's; the button says what a click does.
    'build:manifestGenerated': (_, manifest) => {
      if (manifest.action !== undefined) manifest.action.default_title = '__MSG_action__'
    },
  },
  zip: {
    sourcesRoot: '.',
    includeSources: [
      'extension/**',
      'shared/**',
      'worker/**/*.ts',
      'tools/bundling/**',
      'package.json',
      'package-lock.json',
      'wxt.config.ts',
      'tsconfig*.json',
      // Every project that it names is looked for, whichever is built.
      '**/tsconfig.json',
      'LICENSE',
      'docs/**',
    ],
    excludeSources: ['**/node_modules/**', '.output/**', '.wxt/**'],
  },
})
