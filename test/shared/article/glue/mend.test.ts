import { describe, expect, test } from 'vitest'
import { clean } from '../../../../shared/article/clean.ts'
import { frenchEvidence, gatherEvidence } from '../../../../shared/article/evidence.ts'
import { readText } from '../../../../shared/article/raw.ts'

// Three glued words make the page a glued one; the case under test stands beside them.
const GLUED = 'Le directeur duComité a vu desministres et lesvisiteurs.'
const bodyOf = (text: string, evidence = frenchEvidence) =>
  clean(readText(`Un titre à lire\n\n${GLUED}\n\n${text}\n\n${GLUED}`), evidence).article.body.join(
    '\n',
  )

describe('on a glued page', () => {
  test.each([
    ['duComité', 'du Comité'],
    ['nonréglementée', 'non réglementée'],
    ['nondéclarés', 'non déclarés'],
    ['les élèves de Saint-Paulrecevront un prix', 'les élèves de Saint-Paul recevront un prix'],
    ["avecl'Azerbaïdjan", "avec l'Azerbaïdjan"],
    ["nourrirl'amitié", "nourrir l'amitié"],
    ["des'affermir", "de s'affermir"],
    ["àl'amitié", "à l'amitié"],
    ["vendentaujourd'hui", "vendent aujourd'hui"],
    ['MerOrientale', 'Mer Orientale'],
    ["l'AssembléeNationale", "l'Assemblée Nationale"],
    ['la Sociétécivile', 'la Société civile'],
    ['Arthur& Compagnie', 'Arthur & Compagnie'],
    ['Arthur &Compagnie', 'Arthur & Compagnie'],
    ['la R&D et AT&T', 'la R&D et AT&T'],
    ['SevinjFataliyeva', 'Sevinj Fataliyeva'],
    ['NguyenThanh Son', 'Nguyen Thanh Son'],
    ['Truong TânSang', 'Truong Tân Sang'],
    ['Nguyen HuuY', 'Nguyen Huu Y'],
    ['DaNang', 'Da Nang'],
    ['du PCV. Le PCVNguyen Phu Trong', 'du PCV. Le PCV Nguyen Phu Trong'],
    ['QuangNgai', 'Quang Ngai'],
    ['20.000Viêt kiêu', '20.000 Viêt kiêu'],
    ['300Français', '300 Français'],
    ['aeu lieu', 'a eu lieu'],
    ['arelevé', 'a relevé'],
    ['avisité', 'a visité'],
    ['ils yont vendu', 'ils y ont vendu'],
    ['il yavait', 'il y avait'],
    ['délégationa', 'délégation a'],
    ['2015une visite', '2015 une visite'],
    ['N°2avant', 'N°2 avant'],
    ['251millions', '251 millions'],
    ['le 11octobre', 'le 11 octobre'],
    ['en2019', 'en 2019'],
    ['la 19eréunion', 'la 19e réunion'],
    ['selon M.Krishna', 'selon M. Krishna'],
    ['Khanh,vice-ministre', 'Khanh, vice-ministre'],
    ["voilà,d'après", "voilà, d'après"],
    ['(PCV)et', '(PCV) et'],
    ['laques(poncées ou non)', 'laques (poncées ou non)'],
    ['levice-Premier', 'le vice-Premier'],
    ['deuxsous-comités', 'deux sous-comités'],
    ['gazo-pétrolierreste', 'gazo-pétrolier reste'],
    ['politiqueextérieure', 'politique extérieure'],
    ['lienancien', 'lien ancien'],
    ['dansle', 'dans le'],
    ['Secrétariatdu Parti', 'Secrétariat du Parti'],
    ['deM. Zubov', 'de M. Zubov'],
    ['PCVet', 'PCV et'],
    ['une AN et la ANvietnamienne', 'une AN et la AN vietnamienne'],
    ['polémiqueet', 'polémique et'],
    ['visiteaux', 'visite aux'],
    ['contrequatorze', 'contre quatorze'],
    ['entrepartenaires', 'entre partenaires'],
    ['a-t-ilassuré', 'a-t-il assuré'],
    ['dixComités et 88États', 'dix Comités et 88 États'],
    ['les 100.000Russes', 'les 100.000 Russes'],
    ['2.Dans', '2. Dans'],
    ['enjanvier-mars', 'en janvier-mars'],
    ['BaRia-Vung Tau', 'Ba Ria-Vung Tau'],
    ['NhaTrang', 'Nha Trang'],
    ['prendrafin', 'prendra fin'],
    ['auralieu', 'aura lieu'],
    ["l'Industrieet du Commerce", "l'Industrie et du Commerce"],
    ['les Sportset le Tourisme', 'les Sports et le Tourisme'],
    ['deux tramset un bus', 'deux trams et un bus'],
    ['vente deserrures', 'vente de serrures'],
    ['comptes bientenus', 'comptes bien tenus'],
    ['usines déjàagréées', 'usines déjà agréées'],
    ['la sessionse tiendra', 'la session se tiendra'],
    ['son homologuesud-africain', 'son homologue sud-africain'],
    ["d'ici2030", "d'ici 2030"],
    ['de 27% à 100à Bruxelles', 'de 27% à 100 à Bruxelles'],
    ['de 27%à Bruxelles', 'de 27% à Bruxelles'],
    ['via sonagence', 'via son agence'],
    ['les Biélorussessouhaitent', 'les Biélorusses souhaitent'],
    ['delaRépublique', 'de la République'],
    ['Nguyen Xuan Phuca reçu', 'Nguyen Xuan Phuc a reçu'],
    ['Bui Thanh Sonconseille la paix', 'Bui Thanh Son conseille la paix'],
    ['un texte signé parle ministre', 'un texte signé par le ministre'],
    ['la XLesession', 'la XLe session'],
    ['les voisins sesont vus', 'les voisins se sont vus'],
    ['il lesa reçus', 'il les a reçus'],
    ['cela faitsavoir tout', 'cela fait savoir tout'],
    ['dixpremiers', 'dix premiers'],
    ['mandat nonpermanent', 'mandat non permanent'],
    ['en janvieret', 'en janvier et'],
    ['une délégationet deux', 'une délégation et deux'],
    ['places réservéesaux', 'places réservées aux'],
    ['il ouvrirale bal', 'il ouvrira le bal'],
    ['enaffirmant', 'en affirmant'],
    ['envigueur', 'en vigueur'],
    ['le Front laode Hanoï', 'le Front lao de Hanoï'],
    ["alorsqu'elles", "alors qu'elles"],
    ["le Vietnams'est tu", "le Vietnam s'est tu"],
    ['ces agentsavaient tort', 'ces agents avaient tort'],
    ['cesont', 'ce sont'],
  ])('%s gives %s', (printed, mended) => {
    expect(bodyOf(`Hier, ${printed} ici.`)).toContain(`Hier, ${mended} ici.`)
  })

  test.each([
    ['McCarthy'],
    ['VietnamPlus'],
    ['iPhone'],
    ['PetroVietnam'],
    ['VnExpress'],
    ['Vietsovpetro'],
    ['VinFast'],
    ['TechcomBank'],
    ['BioNTech'],
    ['AstraZeneca'],
    ['YouTube'],
    ['PCs'],
    ['COP29'],
    ['SEA Games 31'],
    ['U23'],
    ['G7'],
    ['T-90S'],
    ['5G'],
    ['21h30'],
    ['4,6%'],
    ['100km'],
    ['1er'],
    ['14e'],
    ['2ème'],
    ['VietnamPlus.vn'],
    ['courrier@vnanet.vn'],
    ["aujourd'hui"],
    ["presqu'île"],
    ["N'Djamena"],
    ["Xi'an"],
    ["Côte d'Ivoire"],
    ['Lamine'],
    ['Johnson'],
    ['Bordeaux'],
    ['Mammadyarov'],
    ['intergouvernemental'],
    ['malheureusement'],
    ['entretien'],
    ['surtout'],
    ['lorsque'],
    ['désormais'],
    ['avenir'],
    ['parvenir'],
    ['souvenir'],
    ['surprendre'],
    ['entreprise'],
    ['contrepartie'],
    ['portefeuille'],
    ['parmi'],
    ['député(e)s'],
    ['Prayut Chan-o-cha'],
    ['Hang-seo'],
    ['ex-URSS'],
    ['mi-temps'],
    ['gazoduc'],
    ['socioéconomique'],
    ['tarifaire'],
    ['animalières'],
    ['couperet'],
    ['quartet'],
    ['remplissage'],
    ['entrevoir'],
    ['contrepoids'],
    ['kilométrique'],
    ['20Minutes'],
    ['airlines'],
    ['lupus'],
    ["Pass'Sport"],
    ['Charles'],
    ['Los Angeles'],
    ['Gironde'],
    ['Majorque'],
    ['Lebreton'],
    ['The Lancet'],
    ['Tran Anne'],
    ['Nguyen Thi Phiet'],
    ['Martinet'],
    ['Sofiane'],
    ['il parle français'],
    ['un invité parle devant eux'],
    ['chevalet'],
    ['LaoVietBank'],
  ])('%s stays whole', (word) => {
    expect(bodyOf(`Hier, ${word} ici.`)).toContain(`Hier, ${word} ici.`)
  })
})

// On a page with no other glue: the letters across the joint, or a name that all know, must tell.
const lone = (text: string) =>
  clean(
    readText(`Un titre à lire\n\nUn premier paragraphe sans défaut.\n\n${text}`),
    frenchEvidence,
  ).article.body.at(-1)

describe('alone on a page', () => {
  test.each([
    ['Le déficit commercialdiminue encore.', 'Le déficit commercial diminue encore.'],
    [
      'La partie vietnamiennea rappelé sa position.',
      'La partie vietnamienne a rappelé sa position.',
    ],
    ['Il plaide contrequatorze sociétés.', 'Il plaide contre quatorze sociétés.'],
    [
      'Il a vu le secrétaire d’État hongroisaux Affaires étrangères.',
      'Il a vu le secrétaire d’État hongrois aux Affaires étrangères.',
    ],
    ['Deux ponts ont étéconstruits.', 'Deux ponts ont été construits.'],
    ['La motorisationvient de Chine.', 'La motorisation vient de Chine.'],
    ['Ils ont lu le projetde texte.', 'Ils ont lu le projet de texte.'],
    ['Il est venu àla fête.', 'Il est venu à la fête.'],
    ['Il revient de Russiedans un mois.', 'Il revient de Russie dans un mois.'],
    ['Les avocats WilliamBourdon et Nga.', 'Les avocats William Bourdon et Nga.'],
    ['Fin novembredernier, tout a changé.', 'Fin novembre dernier, tout a changé.'],
    ['Il aété élu hier.', 'Il a été élu hier.'],
    ['Une loi entreles deux rives.', 'Une loi entre les deux rives.'],
    [
      'Lacoopération avance. Leséchanges croissent.',
      'La coopération avance. Les échanges croissent.',
    ],
    ['La revue publiquevietnamienne paraît.', 'La revue publique vietnamienne paraît.'],
    ['Il a vu 88États membres.', 'Il a vu 88 États membres.'],
    ['Il écrit àPham Minh Chinh.', 'Il écrit à Pham Minh Chinh.'],
    ['Il siège à la 5eRégion militaire.', 'Il siège à la 5e Région militaire.'],
    ['Elle revient duG20 à Rome.', 'Elle revient du G20 à Rome.'],
    ['Le ministère de l’Industrieet du Commerce.', 'Le ministère de l’Industrie et du Commerce.'],
    ['Il reste dela place.', 'Il reste de la place.'],
    ['Le Vietnama décidé seul.', 'Le Vietnam a décidé seul.'],
    ['Enprésence de tous, il part.', 'En présence de tous, il part.'],
    ['Prèsde deux ans.', 'Près de deux ans.'],
    ['Lesdeux rives se voient.', 'Les deux rives se voient.'],
    ['Le marché revient d’ici2030.', 'Le marché revient d’ici 2030.'],
    ['Une croissanceverte suffit.', 'Une croissance verte suffit.'],
    ['Il a parlé à 200 orateurs,106 de plus.', 'Il a parlé à 200 orateurs, 106 de plus.'],
  ])('%s', (printed, mended) => {
    expect(lone(printed)).toBe(mended)
  })

  test.each([
    'Petrobras',
    'Villejuif',
    'Courneuve',
    'Fonterra',
    'Haiphong',
    'Mercedes',
    'Singapour',
    'Dominique',
    'Sanchez',
    'Bordeaux',
    'Versailles',
    'OpenAI',
    'ExxonMobil',
    'WikiLeaks',
    'sonore',
    'auvent',
    'Leblanc',
    'Lecomte',
    'lapin',
    'bailleur',
    'amulettes',
    'surréaliste',
    'photosynthèse',
    'titanesque',
    'monoxyde',
    'interaméricaine',
    'entretenait',
    'malveillant',
    "quoiqu'il",
    '#OnEstEnsemble',
    'remplissage',
    'contrepoids',
    'surlendemain',
    'dessèchement',
    'ensauvagement',
    'intarissable',
    'couperet',
    'chansonnette',
    'renardeaux',
    'reculade',
    'déséquilibré',
    'queen',
    'Independent',
    'Grasset',
    'brandissait',
    'encablures',
    'pourvoyeuse',
    'martingale',
    'couscous',
    'Lebreton',
    'Lescure',
    'Ensor',
    'Phiet',
    'parle',
  ])('%s stays whole', (word) => {
    expect(lone(`Hier, ${word} ici.`)).toBe(`Hier, ${word} ici.`)
  })
})

test('a sentence may open glued, its accent lost with the capital', () => {
  expect(bodyOf('Il est venu. Egalementvice-présidente, elle aussi.')).toContain(
    '. Egalement vice-présidente',
  )
})

test('the lead printed whole mends its glued copy, without any list', () => {
  const { article } = clean(
    readText(
      'Un titre à lire\n\nLa 15e réunion zélandaise s’est déroulée jeudi à Zbyluk.\nLa 15e réunionzélandaise s’estdéroulée jeudi àZbyluk.\n\nLe vice-ministre duParti etle directeur sont venus. -VNA',
    ),
  )
  expect(article.body[0]).toBe('La 15e réunion zélandaise s’est déroulée jeudi à Zbyluk.')
})

test('on a page with no other glue a doubtful word stays, and is told', () => {
  const { article, doubts } = clean(
    readText(
      'Un titre à lire\n\nUn premier paragraphe sans défaut.\n\nLe port a reçu KarlovichDzirkaln.',
    ),
    frenchEvidence,
  )
  expect(article.body.join(' ')).toContain('KarlovichDzirkaln')
  expect(doubts).toContainEqual(
    expect.objectContaining({ about: 'perhaps glued', text: 'KarlovichDzirkaln.' }),
  )
})

test('a corpus that prints a word often keeps it whole', () => {
  const raws = Array.from({ length: 12 }, () =>
    readText('Le groupe Saigontourist est venu à Saigon pour le tourist parade.'),
  )
  expect(bodyOf('Hier, Saigontourist ici.', gatherEvidence(raws))).toContain('Saigontourist')
})

test('only spaces are added', () => {
  const text = `${GLUED} Hier,KarlovichDzirkaln,vice-ministre, arelevé en2019 l'essor de lacoopérationtechnique.`
  expect(bodyOf(text).replace(/\s/gu, '')).toContain(text.replace(/\s/gu, ''))
})

test('every repair is told with its line and rule', () => {
  const { repairs } = clean(
    readText(`Un titre à lire\n\n${GLUED} ${GLUED}\n\n${GLUED}`),
    frenchEvidence,
  )
  expect(repairs).toContainEqual({
    line: 2,
    printed: 'duComité',
    mended: 'du Comité',
    rule: 'glue/capital',
  })
})

test('a headline that lost its accents is another spelling, not glue', () => {
  const headline = 'Vietnam et Azerbaidjan veulent donner du souffle a leur cooperation economique'
  const { article } = clean(
    readText(`${headline} hinh anh 1Photo: VNA\n\n\nHanoï (VNA) - ${GLUED}\n\n${GLUED} -VNA`),
    frenchEvidence,
  )
  expect(article.headline).toBe(headline)
})
