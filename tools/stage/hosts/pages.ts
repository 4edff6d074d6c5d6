/**
 * Pages for the extension to read, written for this project in the outlets' own markup: the class names
 * of VietnamPlus's template, a list page, a reprint on a site nobody knows.
 */

export interface StagePage {
  readonly host: string
  readonly path: string
  readonly html: string
  /** Where it is no page of text. */
  readonly type?: string
}

interface Told {
  readonly headline: string
  readonly lead: string
  readonly body: readonly string[]
  /** With its zone, as the outlets' metadata print it. */
  readonly published?: string
  readonly path: string
}

export const DISPATCH: Told = {
  path: '/energie-le-vietnam-et-lazerbaidjan-ouvrent-un-nouveau-chapitre-post9000102.vnp',
  headline: 'Énergie : le Vietnam et l’Azerbaïdjan ouvrent un nouveau chapitre',
  lead: 'Les deux pays préparent la prochaine session de leur comité intergouvernemental, qui doit se tenir à Bakou avant l’été.',
  published: '2019-03-12T15:20:00+07:00',
  body: [
    'Hanoï (VNA) - Le vice-ministre vietnamien de l’Industrie et du Commerce, Trân Quang Lôc, a reçu le 12 mars à Hanoï l’ambassadeur d’Azerbaïdjan au Vietnam, Elnur Safarov, pour préparer la 3ᵉ session du Comité intergouvernemental de coopération.',
    'Les deux parties ont examiné le calendrier des travaux et salué la reprise des échanges entre le Groupe national du pétrole et du gaz du Vietnam (PetroVietnam) et la compagnie pétrolière d’État d’Azerbaïdjan (SOCAR).',
    'Trân Quang Lôc a rappelé que le commerce bilatéral avait atteint 368 millions de dollars en 2018, soit 12 % de plus qu’un an auparavant. Il a proposé que des experts se rendent à Bakou au mois d’avril.',
    'Elnur Safarov a pour sa part invité les entreprises vietnamiennes à la Foire internationale de Bakou, du 4 au 6 juin 2019, et dit son souhait de voir s’ouvrir une ligne aérienne directe entre les deux capitales.',
    'La directrice du Département du marché européen, Lê Thu Hà, et des représentants du ministère des Affaires étrangères ont assisté à l’entretien. -VNA',
  ],
}

const TAIL = `<div class="article-relate"><h3>Voir plus</h3><article><h2><a href="/autre-post9000900.vnp">Une autre nouvelle du jour</a></h2><div>Elle n’a rien à voir avec la dépêche.</div></article></div>`

export const articlePage = ({ headline, lead, body, published, path }: Told): StagePage => ({
  host: 'fr.vietnamplus.vn',
  path,
  html: `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${headline} | Vietnam+ (VietnamPlus)</title>
<link rel="canonical" href="https://fr.vietnamplus.vn${path}">
<meta property="og:title" content="${headline}">
${published === undefined ? '' : `<meta property="article:published_time" content="${published}">`}
</head><body><header><nav><a href="/">Accueil</a><a href="/politique/">Politique</a></nav></header>
<main><article><h1 class="article__title cms-title">${headline}</h1>
<div class="article__meta">${published === undefined ? '' : `<time datetime="${published}">${published.slice(0, 10)}</time>`}</div>
<div class="article__sapo cms-desc">${lead}</div>
<div class="article__body zce-content-body cms-body">${body.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}</div>
</article>${TAIL}</main><footer>Directrice de la publication</footer></body></html>`,
})

export const LIST_PAGE: StagePage = {
  host: 'fr.vietnamplus.vn',
  path: '/politique/',
  html: `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Politique</title></head><body><main><h1>Politique</h1><ul><li><a href="${DISPATCH.path}">${DISPATCH.headline}</a></li></ul></main></body></html>`,
}

/** An article's address under which nothing can be read yet. */
export const EMPTY_PAGE: StagePage = {
  host: 'fr.vietnamplus.vn',
  path: '/une-page-vide-post9000777.vnp',
  html: '<!doctype html><html lang="fr"><head><meta charset="utf-8"><title></title></head><body></body></html>',
}

/** The same dispatch on a site that no one listed, with the agency's dateline and sign-off. */
export const REPRINT: StagePage = {
  host: 'www.revue-lointaine.test',
  path: '/2019/03/energie-le-vietnam-et-lazerbaidjan',
  html: `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${DISPATCH.headline}</title></head><body><main><article><h1>${DISPATCH.headline}</h1>
${[DISPATCH.lead, ...DISPATCH.body].map((paragraph) => `<p>${paragraph}</p>`).join('\n')}</article></main></body></html>`,
}

/** A page with nothing of an agency's in it, long enough to be an article. */
export const STRANGER: StagePage = {
  host: 'www.revue-lointaine.test',
  path: '/2019/03/le-jardin-en-mars',
  html: `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Le jardin en mars</title></head><body><main><article><h1>Le jardin en mars</h1>
${[1, 2, 3, 4].map(() => '<p>Le mois de mars demande de la patience : la terre est encore froide, mais les premiers semis peuvent commencer sous abri, et les rosiers se taillent avant que les bourgeons ne s’ouvrent. On prépare aussi les outils et les allées.</p>').join('\n')}</article></main></body></html>`,
}

/** The dispatch on a site that nobody listed and nobody granted. */
export const ELSEWHERE: StagePage = { ...REPRINT, host: 'www.ailleurs.test' }

/** A machine's translation, as the state's showcase prints them. */
export const MACHINE: StagePage = {
  host: 'www.vietnam.vn',
  path: '/fr/viet-nam-va-azerbaijan-mo-chuong-moi-ve-nang-luong',
  html: REPRINT.html.replace('<article>', '<article class="post-detail-body">'),
}

const HOSTILE =
  '<img src=x onerror="document.title=\'ouvert\'"><script>document.title="ouvert"</script>'

const written = (text: string): string =>
  text.replace(/[&<>"]/gu, (sign) => `&#${sign.codePointAt(0)};`)

/** A page whose title and text print markup. */
export const HOSTILE_PAGE: StagePage = articlePage({
  ...DISPATCH,
  path: '/une-page-hostile-post9000666.vnp',
  headline: written(`Titre ${HOSTILE}`),
  lead: written(
    `Hanoï (VNA) - ${HOSTILE} Le ministre Nguyên Van Test a parlé le 3 mai 2019 à Hanoï.`,
  ),
  body: [written(`${HOSTILE} Le ministre Nguyên Van Test a parlé.`), ...DISPATCH.body],
})

/** Names far longer than a line, and some two hundred of them. */
export const CROWDED_PAGE: StagePage = articlePage({
  ...DISPATCH,
  path: '/une-page-peuplee-post9000555.vnp',
  headline:
    'Conférence nationale des coopératives agricoles, aquacoles et forestières du delta du Mékong, du Centre et des hauts plateaux : la liste complète des participants',
  body: [
    'Le secrétaire général adjoint du Comité permanent de la Commission centrale chargée de la sensibilisation, de l’éducation et de la mobilisation des masses Nguyên Hoang Phuong Thao Vy a ouvert la conférence.',
    ...crowd(),
  ],
})

function crowd(): readonly string[] {
  const families = ['Nguyên', 'Trân', 'Lê', 'Pham', 'Hoang', 'Phan', 'Vu', 'Dang', 'Bui', 'Dô']
  const middles = ['Van', 'Thi', 'Quang', 'Minh']
  const given = ['An', 'Binh', 'Cuong', 'Dung', 'Hai']
  return families.flatMap((family) =>
    middles.map((middle) => {
      const names = given.map((name) => `${family} ${middle} ${name}`)
      return `Les délégués ${names.slice(0, -1).join(', ')} et ${names.at(-1)} ont pris la parole à Hanoï.`
    }),
  )
}

/** The smallest document of one empty leaf. */
export const PDF_PAGE: StagePage = {
  host: 'fr.vietnamplus.vn',
  path: '/document.pdf',
  type: 'application/pdf',
  html: `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>`,
}

/** A page of several megabytes under an article's address. */
export const HUGE_PAGE: StagePage = articlePage({
  ...DISPATCH,
  path: '/une-page-immense-post9000444.vnp',
  body: [
    ...DISPATCH.body,
    ...Array.from(
      { length: 20_000 },
      (_, n) =>
        `Le délégué numéro ${n} a parlé à Hanoï du riz, du café et des routes, le ${(n % 28) + 1} mars 2019, devant les membres du comité.`,
    ),
  ],
})

export const PAGES: readonly StagePage[] = [
  articlePage(DISPATCH),
  LIST_PAGE,
  EMPTY_PAGE,
  REPRINT,
  STRANGER,
  ELSEWHERE,
  MACHINE,
  HOSTILE_PAGE,
  CROWDED_PAGE,
  PDF_PAGE,
  HUGE_PAGE,
]
