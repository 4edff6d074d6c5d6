/** What is made, traded, moved and paid for, and who works for it. The notation is that of `subject.ts`. */
import type { Subject } from './subject.ts'

export const ECONOMY: readonly Subject[] = [
  {
    code: 'c',
    name: 'commerce',
    breadth: 'narrow',
    words:
      'commerc export importation importateur importe$ importees$ importer$ import$ import-export ' +
      'libre-echange douan tarif negoce negociant antidumping anti-dumping antisubvention e-commerce ' +
      'grande-distribution supermarche hypermarche grossiste detaillant balance-commerciale excedent ' +
      'deficit-commercial contrebande certificat-d-origine foire$ foire-expo foire-commerciale evfta cptpp ' +
      'rcep vifta ukvfta vcufta evipa ale$ omc$ marchandis ~marche$ ~acheteur ~vente$ ~consommateur ~quota ' +
      '!industrie-et-du-commerce surtaxe contrefacon vente-en-ligne produits-vietnamiens marchands$ etals ' +
      'accises cepa$ aecg ceta$ regles-d-origine partenariat-economique barrieres-commerciales ' +
      'barrieres-non-tarifaires acces-au-marche acces-aux-marches protectionn mercosur d-usd-d-echanges ' +
      'dollars-d-echanges euros-d-echanges volume-d-echanges volume-des-echanges valeur-des-echanges ' +
      'echanges-bilateraux echanges-commerciaux',
  },
  {
    code: 'e',
    name: 'énergie',
    breadth: 'narrow',
    words:
      'energ petro gazi gazo gaz$ electrici electrif hydroelectr eolien solaire$ charbon houille hydrocarbur ' +
      'barril raffin petrole-brut nucleaire$ atom uranium reacteur barrage-hydro lignite biocarburant biogaz ' +
      'biomasse photovolta gigawatt megawatt kilowatt mw$ gw$ kwh$ gnl$ gpl$ carburant gasoil diesel ' +
      'prix-de-l-essence oleoduc centrale-thermique centrale-a- centrale-electrique hydrogene geotherm ' +
      '~brut$ ~centrale$ ~centrales$ ~electrique ~forage ~gisement ~offshore !interieur-brut !national-brut ' +
      '!gaz-a-effet !arme-nucleaire !armes-nucleaires !gaz-lacrymo stations-service station-service ombriere ' +
      'liquefi turbine pompage-turbinage ligne-a-haute-tension lignes-a-haute-tension reseau-electrique ' +
      'delest ~raccord',
  },
  {
    code: 'a',
    name: 'agriculture',
    breadth: 'narrow',
    words:
      'agricol agricult agroaliment agro-aliment agronom riz$ riziere rizicol rizicult paddy cafe$ cafeicult ' +
      'paysan recolt moisson poivr caoutchouc hevea fruit$ legum maraich elevag eleveur betail porcin porc$ ' +
      'bovin laitier volaill avicol apicult semenc engrais pesticid phytosanit veterinair peste-porcine ' +
      'grippe-aviaire aquacol aquacult crevett pangasius litchi longan durian mangue$ ramboutan ' +
      'fruit-du-dragon pamplemouss pomelo ananas banan noix-de-coco noix-de-cajou cocotier agrume$ cajou$ ' +
      'manioc soja$ sesame arachid canne-a-sucre sucrier the-vert theier theicult cacao cannelle badiane ' +
      'coton$ verger horticult floricult irrigation planteur plantation cultivateur culture-du- terres-arables ' +
      'securite-alimentaire cereal denree ~hectare ~cooperative ~rural ~cultures$ ~culture-des- ~lait$ ~sucre$ ' +
      '~miel$ apicole melon pasteque tomate piment ail$ gingembre vanille patate-douce pisciculture',
  },
  {
    code: 'i',
    name: 'industrie',
    words:
      'industri usine manufactur fabrica acier$ acieri siderurg metallurg automobil voitures-electriques ' +
      'vehicules-electriques textil habillement confection$ filature chaussure ameublement semi-conducteur ' +
      'electroni minier bauxite terres-rares ciment petrochimi chimique chantier-naval construction-navale ' +
      'machines-outils ~mine$ ~puces$ ~bois$ ~cuir ~meubles$ !industrie-et-du-commerce !industrie-culturelle ' +
      '!industries-culturelles !zone-industrielle !parc-industriel !parcs-industriels vehicules-utilitaires ' +
      'chaine-de-montage assemblage zone-franche constructeur haut-fourneau ' +
      'hauts-fourneaux fonderie raffin laminoir lamine$ cokerie verrerie sucrerie brasserie ' +
      'aluminium cuivre$ etain$ nickel$ tungstene engrais tracteur poids-lourd ~camion pneumatique batterie$ ' +
      'sous-trait ligne-de-production lignes-de-production unite-de-production unites-de-production ' +
      'pieces-detachees composants$ motocycl ~moteur plasturg',
  },
  {
    code: 'm',
    name: 'pêche et mer',
    breadth: 'broad',
    words:
      'peche$ pecheur chalut hauturi armateur flottille thon$ thonier halieut fruits-de-mer produits-aquatiques mer-orientale ' +
      'mer-de-chine maritim iles$ archipel paracel spratly hoang-sa truong-sa unclos cnudm droit-de-la-mer ' +
      'navigation eaux-territoriales plateau-continental zone-economique-exclusive carton-jaune oceans$ ' +
      'economie-bleue ~ile$ ~insulaire ~navire phare$ code-de-conduite-en-mer',
  },
  {
    code: 'f',
    name: 'investissement',
    breadth: 'wide',
    words:
      'investiss investir$ investit$ investi$ fdi$ ide$ zone-industrielle zones-industrielles parc-industriel ' +
      'parcs-industriels coentreprise joint-venture capital-enregistre fusions-acquisitions ~decaiss capitaux$ ' +
      '!capitaux-propres !marche-des-capitaux !marches-des-capitaux !marche-de-capitaux !marches-de-capitaux ' +
      '!blanchiment-de-capitaux !blanchiment-des-capitaux',
  },
  {
    code: 't',
    name: 'tourisme',
    breadth: 'wide',
    words:
      'touris ~voyag voyagiste voyageur voyages-organises hotel charter sejour visiteurs$ visiteurs-internationaux visiteurs-etrangers croisier ' +
      'paquebot villegiature balneair plage$ randonn ecotouris visa-touristique nuitee homestay trekking ' +
      'excursion agence-de-voyage ~destination ~hebergement ~baie-d ~vieille-ville ~passeport ~visa$ vacancier ' +
      'vacances$ exempte-de-visa exemption-de-visa visas-electroniques e-visa ~paysage',
  },
  {
    code: 'l',
    name: 'transports',
    breadth: 'wide',
    words:
      'transport ~transporte$ ~transportee$ aerien aeroport vol$ ferroviair chemin-de-fer chemins-de-fer voie-ferree autorout routier ' +
      'metro$ tramway ports$ port-de- port-international portuair logistiq compagnie-aerienne airlines ' +
      'aviation train$ tgv$ grande-vitesse autocar autobus taxi pont-de pont-sur tunnel conteneur fret$ cargo$ ' +
      'armateur liaison peripherique rocade peage passager automobiliste ~gare$ ~pont$ ~port$ ~avion ~piste ' +
      '~navire ~troncon ~trafic !trafic-de-drogue !trafic-d- !port-du-masque embouteillage moto$ bus$ boeing ' +
      'airbus navette aeronautique echangeur rail$',
  },
  {
    code: 'n',
    name: 'finance',
    breadth: 'wide',
    words:
      'financ banque$ bancair bourse-de- marche-boursier boursiere$ vn-index indice-boursier monetair obligat ' +
      'credit$ fiscal impot budget taux-d-interet taux-directeur taux-de-change reserves-de-change ' +
      'prix-de-l-or cryptomonnai fintech ~capitalisation ~devises$ ~tresor ~pret$ ~assurance !banque-mondiale ' +
      '!banque-asiatique !bourse-d-etude !bourses-d-etude !financement-participatif lingots depots$ emprunt ' +
      'marche-de-l-or tael tresorerie agences-de-notation notation-souveraine ~encheres capitaux-propres ' +
      'marche-des-capitaux marches-des-capitaux marche-de-capitaux marches-de-capitaux',
  },
  {
    code: 'r',
    name: 'croissance',
    breadth: 'narrow',
    words:
      'pib$ produit-interieur-brut croissance inflation conjoncture recession indice-des-prix ipc$ ' +
      'reprise-economique office-general-des-statistiques macroeconom previsions-economiques ' +
      'prevision-economique stabilite-macro',
  },
  {
    code: 'w',
    name: 'travail',
    breadth: 'wide',
    words:
      'travailleur emploi$ salair salari main-d-oeuvre syndica chomage chomeur oit$ ~ouvrier code-du-travail ' +
      'marche-du-travail droit-du-travail conditions-de-travail greve$ assurance-sociale accidents-du-travail ' +
      'teletravail ~recrut ~embauch ~retraite employes$ licencie grevist age-de-la-retraite ' +
      'pension-de-retraite conventions-collectives',
  },
]
