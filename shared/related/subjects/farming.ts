/** What is grown, bred and fished. The notation is that of `subject.ts`. */
import type { Subject } from './subject.ts'

export const FARMING: readonly Subject[] = [
  {
    code: 'a',
    name: 'agriculture',
    words:
      'agricol agricult agroaliment agro-aliment agronom riz$ riziere rizicol rizicult paddy cafe$ cafeicult paysan ' +
      'recolt moisson poivr caoutchouc hevea fruit$ legum maraich semenc engrais pesticid phytosanit aquacol aquacult ' +
      'crevett pangasius litchi longan durian mangue$ ramboutan fruit-du-dragon pamplemouss pomelo ananas banan ' +
      'noix-de-coco noix-de-cajou cocotier agrume$ cajou$ manioc soja$ sesame arachid canne-a-sucre sucrier the-vert ' +
      'theier theicult cacao cannelle badiane coton$ verger horticult floricult irrigation planteur plantation ' +
      'cultivateur culture-du- terres-arables securite-alimentaire cereal denree ~hectare ~cooperative ~rural ' +
      '~cultures$ ~culture-des- ~sucre$ melon pasteque tomate piment ail$ gingembre vanille patate-douce pisciculture ' +
      '~agriculteur ~agricultrice ~paysanne agrumicult riz-parfume robusta arabica macadamia betel patchouli ginseng ' +
      'champignon ble$ pomme$ pommes-de-terre oignon coriandre vigne$ viticol viticult vin$ sylvicol fermier ' +
      'exploitation-agricole exploitations-agricoles indication-geographique codes-de-zone zones-de-production ' +
      'hydroponi cueillette saumon$ champ-de-mais champs-de-mais le-mais$ du-mais$ de-mais$ goyave$ corossol anone$ ' +
      'jacquier citronnelle basilic feuille-de-the feuilles-de-the latex$ bambouseraie epis$ paille$ pepiniere ' +
      '~jardins$ ~hautes-terres !nouilles-de-riz !pates-de-riz !galettes-de-riz !galette-de-riz !vermicelles-de-riz ' +
      '!vermicelle-de-riz !riz-gluant !riz-au-poulet !riz-saute !crepe-de-riz !gateau-de-riz !gateaux-de-riz ' +
      '!papier-de-riz !alcool-de-riz !riz-nouveau ~elevag ~eleveur ~betail ~porc$ ~volaill laitier viande$ bovin ~lait$ ' +
      '~miel$ ocop$ specialites-locales nouvelle-ruralite economie-rurale chaque-commune-son-produit terroir anacardier ' +
      'poissons-tra poisson-tra basa$ ~the$ shan-tuyet murier$ criquet ravageur$ vers-a-soie',
  },
  {
    code: 'B',
    name: 'élevage',
    words:
      'elevag eleveur betail porcin porc$ volaill avicol apicult veterinair peste-porcine grippe-aviaire vache$ boeuf$ ' +
      'mouton$ chevre$ oie$ abattage porcelet$ cheptel abattoir etable canard$ poulet$ oeufs$ fourrage apicole abeille ' +
      'ruche$ buffle$ !annee-du-buffle !tet-du-buffle !annee-de-la-chevre !tet-de-la-chevre !annee-du-coq ' +
      '!soupe-de-poulet fievre-aphteuse dermatose-nodulaire maladie-de-la-langue-bleue epizooti zoonose poules$ coqs$ ' +
      'cochon$ chevaux$ bestiaux aliments-pour-animaux ver-a-soie vers-a-soie ~laitier ~bovin nid-d-hirondelle ' +
      'nids-d-hirondelle salangane',
  },
  {
    code: 'm',
    name: 'pêche et mer',
    words:
      'peche$ pecheur chalut hauturi armateur flottille thon$ thonier halieut fruits-de-mer produits-aquatiques ' +
      'mer-orientale mer-de-chine maritim iles$ archipel paracel spratly hoang-sa truong-sa unclos cnudm ' +
      'droit-de-la-mer navigation eaux-territoriales plateau-continental zone-economique-exclusive carton-jaune oceans$ ' +
      'economie-bleue ~ile$ ~insulaire ~navire phare$ code-de-conduite-en-mer aquacult aquacol pisciculteur piscicol ' +
      'pisciculture cage-flottante cages-flottantes cage-circulaire cages-circulaires elevage-en-mer mariculture ' +
      '~poisson merou$ algue$ bateau-de-peche bateaux-de-peche peche-inn peche-illicite filet-de-peche filets-de-peche ' +
      'haute-mer recherche-marine marin$ matelot balise$ brise-lames port-de-peche anchois maquereau sardine seiche$ ' +
      'bonite barracuda estuaire plancton code-de-conduite conduite-des-parties mer-de-l-est chaland$ ~littoral ' +
      '!plus-belles-iles !meilleures-iles !iles-paradisiaques !ile-paradisiaque holothurie palangri homard$',
  },
]
