/** What nature suffers and does, and mishaps. The notation is that of `subject.ts`. */
import type { Subject } from './subject.ts'

export const NATURE: readonly Subject[] = [
  {
    code: 'k',
    name: 'catastrophe',
    words:
      'inond typhon tempete crue$ seisme sismi magnitude tremblement catastroph glissement ouragan cyclon tsunami ' +
      'volcan incendi sinistr eboulement effondrement avalanche intemperi naufrag chavir noyade crash pluies$ secheress ' +
      'salinis salinit coulee-de-boue deluge accident collision deraill explosion rafale calamit degat decombres ' +
      'secouriste sauveteur rescap foudre zone-de-reinstallation ~reinstallation ~relog ~disparus$ ~victime ~morts$ ' +
      '~secours ~evacu ~dommages ~bilan !explosion-demo !explosion-des-ventes !accidentellement !victimes-de-l-agent ' +
      'peri$ ~bless ecroul submerge ~sauvetage ~ensevel carambolage ~ravin ~precipice crue-soudaine crues-soudaines ' +
      'torrent-de-boue torrents-de-boue aide-d-urgence depression-tropicale vents-violents grele$ vague-de-froid ' +
      'canicule vague-de-chaleur epicentre cote-d-alerte ~reconstru ~nouvelle-maison ~nouvelles-maisons ~digue$ ' +
      '~emporte ~meteorolog ~orage crue-historique risques-naturels montee-des-eaux-du feux-de-foret feu-de-foret ' +
      'sapeur-pompier sapeurs-pompiers pompier$ sans-abri maisons-endommagees maisons-effondrees protection-civile ' +
      'aide-humanitaire collecte-de-dons elan-de-solidarite repliques$ recherches-se-poursuivent coupees-du-monde ' +
      'coupe-du-monde-par torrent$ eboulis eaux-montent en-crue bascule-dans peri-dans mineurs-bloques ensevelis ' +
      'canot-de-sauvetage vigilance-rouge averses-torrentielles vents-forts tornade$ blizzard$ secousse$ terre-tremble ' +
      'sismolog en-flammes flammes$ en-feu$ pris-feu le-feu-serait lieux-du-drame ~drame$ ~tragedie se-retourne$ ' +
      'portes-manquants grand-froid portes-disparus portees-disparues',
  },
  {
    code: 'v',
    name: 'environnement',
    words:
      'environnement climat cop2 cop3 carbone emission pollu biodivers foret$ forestier reboisement deforest dechet ' +
      'recycl plastique mangrove faune$ flore$ especes espece-menacee braconn parc-national reserve-naturelle ' +
      'reserve-de-biosphere zones-humides ramsar oiseaux pangolin tigre$ elephant tortue primate langur saola ivoire ' +
      'recif corail coraux transition-verte rechauffement effet-de-serre qualite-de-l-air particules-fines subsidence ' +
      'erosion ressources-en-eau eaux-usees assainissement ecolog ecosyst economie-circulaire neutralite-carbone ' +
      '~mekong montee-des-eaux ~arbres$ ~nature$ ~durable ~cordillere !environnement-des-affaires ' +
      '!environnement-d-affaires !environnement-d-investissement !environnement-juridique !environnement-commercial ' +
      '!environnement-de-paix !environnement-pacifique !environnement-favorable !environnement-de-travail ' +
      '!climat-des-affaires !climat-d- !climat-de- ours$ ours-noir singe$ gibbon crocodil loutre baleine dauphin dugong ' +
      'animaux-sauvages animal-sauvage espece-en-danger energies-vertes developpement-vert pertes-et-dommages ' +
      'finance-verte air-pur cop$ intrusion-saline eau-salee eau-douce eaux-salees salinisation hydrolog ' +
      'commission-du-mekong delta-du-mekong-face niveau-de-la-mer ressources-hydriques bassin-fluvial ' +
      'bassin-du-mekong-et fleuve-mekong developpement-durable credits-carbone puits-de-carbone gaz-a-effet herpetolog ' +
      'reptile$ gecko amphibien$ grenouille$ serpent$ jardin-botanique zoo$ zoolog botan mammifere$ espece-nouvelle ' +
      'nouvelle-espece nouvelles-especes parcs-nationaux geoparc tri-des-dechets sacs-plastiques ordures decharge$ ' +
      'particules$ paletuvier fonds-vert reserve-marine nids-d ponte$ eclosion relachees-dans relache-dans-la ' +
      'faune-sauvage panda$ rhinoceros ecotoxic microplastique eutroph biosphere$ incineration compost$ tri-selectif ' +
      'bilan-carbone marche-du-carbone !annee-du-tigre !tet-du-tigre !annee-du-singe !tet-du-singe !annee-du-serpent ' +
      '!tet-du-serpent !ecosysteme-des-start !ecosysteme-de-start !ecosysteme-startup !ecosysteme-entrepreneurial ' +
      '!ecosysteme-numerique !ecosysteme-de-l-innovation !ecosysteme-d-innovation !ecosysteme-financier ' +
      '!ecosysteme-industriel !ecosysteme-mondial-des-semi !ecosysteme-technologique !cote-d-ivoire faibles-emissions ' +
      'eau-potable eau-propre eau-salubre nappes-phreatiques eau-de-pluie reseau-d-eau distribution-d-eau ' +
      'approvisionnement-en-eau stations-d-epuration station-de-traitement traitement-des-eaux latrine penurie-d-eau ' +
      'indice-de-qualite-de-l-air',
  },
]
