/** What is made, traded and paid for, and who works for it. The notation is that of `subject.ts`. */
import type { Subject } from './subject.ts'

export const ECONOMY: readonly Subject[] = [
  {
    code: 'c',
    name: 'commerce',
    words:
      'commerc export importation importateur importe$ importees$ importer$ import$ import-export libre-echange douan ' +
      'tarif negoce ~negociant antidumping anti-dumping antisubvention e-commerce grande-distribution supermarche ' +
      'hypermarche grossiste detaillant balance-commerciale excedent deficit-commercial contrebande ' +
      'certificat-d-origine foire$ evfta cptpp rcep vifta ukvfta vcufta evipa ale$ omc$ marchandis ~marche$ ~acheteur ' +
      '~vente$ ~consommateur ~quota !industrie-et-du-commerce surtaxe contrefacon vente-en-ligne produits-vietnamiens ' +
      '~marchands$ etals accises cepa$ aecg ceta$ regles-d-origine partenariat-economique barrieres-commerciales ' +
      'barrieres-non-tarifaires acces-au-marche acces-aux-marches protectionn mercosur d-usd-d-echanges ' +
      'dollars-d-echanges euros-d-echanges volume-d-echanges volume-des-echanges valeur-des-echanges ' +
      'echanges-bilateraux echanges-commerciaux echanges-ont- echanges-atteign echanges-devraient ' +
      'leurs-echanges-commerciaux les-echanges-entre-les-deux-pays echanges-economiques !echanges-culturels ' +
      '!echanges-de- !echanges-d- !echanges-entre-les-peuples !echanges-universitaires !echanges-academiques ' +
      '!echanges-scientifiques !echanges-populaires ventes-a-l-etranger vendu-a-l-etranger vendus-a-l-etranger ' +
      'vendue-a-l-etranger vendues-a-l-etranger premier-acheteur premiers-acheteurs premier-client premier-fournisseur ' +
      'premier-debouche ~debouche ~fournisseur ~expedition$ ~expedier$ ~distributeur ~rayons$ aele$ efta$ eaeu$ ' +
      'forum-d-affaires milieux-d-affaires hommes-d-affaires communaute-d-affaires communaute-des-affaires ' +
      'chambre-de-commerce chambres-de-commerce vietnam-expo salon-professionnel ~salon-international ' +
      'cycle-de-negociations cycles-de-negociations poste-frontiere-international dedouan origine-des-produits ' +
      '!avion-commercial !avions-commerciaux !vol-commercial !vols-commerciaux !exploitation-commerciale ' +
      '!mise-en-service-commercial !service-commercial !banque-commerciale !banques-commerciales !nom-commercial ' +
      '!bail-commercial !sortie-commerciale !centre-commercial !centres-commerciaux ~pourparlers porter-leurs-echanges ' +
      'porter-les-echanges echanges-ne-depass doper-leurs-echanges doper-les-echanges relancer-les-echanges ' +
      'relancer-leurs-echanges !commercialement !ouverture-commerciale !lancement-commercial ' +
      '!mise-en-exploitation-commerciale !appareil-commercial !aviation-commerciale !pilote-commercial ' +
      '!passagers-commerciaux exposant$ ventes-au-detail vente-au-detail taxe-anti ~envois$ droits-anti ' +
      'mesures-de-sauvegarde part-de-marche parts-de-marche chaines-d-approvisionnement chaine-d-approvisionnement ' +
      'made-in-vietnam marque-vietnamienne marques-vietnamiennes halal$ ~clientele ~franchise$ ~commande$ ~facture$ ' +
      'achats-en-ligne achat-en-ligne ventes-en-ligne magasinage emplettes !appartements-commerciaux ' +
      '!logements-commerciaux !immeubles-commerciaux !baux-commerciaux depenses-de-consommation ~consommation$ ' +
      'produits-de-consommation ~carnets-de-commandes',
  },
  {
    code: 'e',
    name: 'énergie',
    words:
      'energ petro gazi gazo gaz$ electrici electrif hydroelectr eolien solaire$ charbon houille hydrocarbur barril ' +
      'raffin petrole-brut nucleaire$ atom uranium reacteur barrage-hydro lignite biocarburant biogaz biomasse ' +
      'photovolta gigawatt megawatt kilowatt mw$ gw$ kwh$ gnl$ gpl$ carburant gasoil diesel prix-de-l-essence oleoduc ' +
      'centrale-thermique centrale-a- centrale-electrique hydrogene geotherm ~brut$ ~centrale$ ~centrales$ ~electrique ' +
      '~forage ~gisement ~offshore !interieur-brut !national-brut !gaz-a-effet !arme-nucleaire !armes-nucleaires ' +
      '!gaz-lacrymo stations-service station-service ombriere liquefi turbine pompage-turbinage ligne-a-haute-tension ' +
      'lignes-a-haute-tension reseau-electrique delest ~raccord parc-eolien parcs-eoliens panneaux-solaires ' +
      'centrale-solaire accords-de-production bloc-petrolier plateforme-petroliere vietsovpetro evn$ ' +
      'production-d-electricite prix-de-l-electricite transition-energetique efficacite-energetique autoconsommation ' +
      'lithium ~courant$ ~megawattheures ~compteurs essence$ ethanol barrage$ centrales-nucleaires sous-station ' +
      '~tranche$ ~vannes$ mix-energetique pompe-a-essence gnv$ !motos-a-essence !moto-a-essence !scooters-a-essence ' +
      'fioul ~litre$ prix-du-litre haute-tension',
  },
  {
    code: 'i',
    name: 'industrie',
    words:
      'industri usine manufactur fabrica acier$ acieri siderurg metallurg automobil voitures-electriques ' +
      'vehicules-electriques textil habillement confection$ filature chaussure ameublement semi-conducteur minier ' +
      'bauxite terres-rares ciment petrochimi chimique chantier-naval construction-navale machines-outils ~mine$ ' +
      '~puces$ ~bois$ ~cuir ~meubles$ !industrie-et-du-commerce !industrie-culturelle !industries-culturelles ' +
      '!zone-industrielle !parc-industriel !parcs-industriels vehicules-utilitaires chaine-de-montage assemblage ' +
      'zone-franche constructeur haut-fourneau hauts-fourneaux fonderie raffin laminoir lamine$ cokerie verrerie ' +
      'sucrerie brasserie aluminium cuivre$ etain$ nickel$ tungstene engrais tracteur poids-lourd ~camion pneumatique ' +
      'batterie$ sous-trait ligne-de-production lignes-de-production unite-de-production unites-de-production ' +
      'pieces-detachees composants$ motocycl ~moteur plasturg ~atelier ~chaine-de-production ~vehicule-electrique ' +
      'electromenager samsung intel-products habits$ vetement pret-a-porter couture$ ouvriers-du-textile tissu$ fibre$ ' +
      'laine$ mecanique$ machine-outil chimie$ papeterie chantiers-navals equipementier suv$ berline$ fuselage ' +
      'aerospatial decolletage couturier$ couturiere$ ligne-d-assemblage lignes-d-assemblage microprocesseur ' +
      'circuits-imprimes lingerie jouet$ pate-a-papier engrenage tolerie l-electronique$ d-electronique$ ' +
      'electronique-grand-public electronicien produit-electronique produits-electroniques composant-electronique ' +
      'composants-electroniques appareil-electronique appareils-electroniques article-electronique ' +
      'articles-electroniques materiel-electronique materiels-electroniques equipement-electronique ' +
      'equipements-electroniques circuit-electronique circuits-electroniques puces-electroniques electronics ' +
      '!industrie-du-tourisme !industrie-touristique !industrie-hoteliere !industrie-du-cinema ' +
      '!industrie-cinematographique !industrie-musicale !industrie-du-spectacle !industries-creatives ' +
      '!industrie-creative !industrie-financiere !industrie-sans-fumee !revolution-industrielle !industrialis ' +
      '!pays-industrialise ~carnets-de-commandes vraquier mise-a-l-eau',
  },
  {
    code: 'f',
    name: 'investissement',
    words:
      'investiss investir$ investit$ investi$ fdi$ ide$ zone-industrielle zones-industrielles parc-industriel ' +
      'parcs-industriels coentreprise joint-venture capital-enregistre fusions-acquisitions ~decaiss capitaux$ ' +
      '!capitaux-propres !marche-des-capitaux !marches-des-capitaux !marche-de-capitaux !marches-de-capitaux ' +
      '!blanchiment-de-capitaux !blanchiment-des-capitaux bailleur$ ~licence$ ~parc-technologique delocalis ' +
      'capital-social ouverture-de-capital promotion-de-l-investissement certificats-d-investissement ' +
      'premier-investisseur capital-engage enregistrement-de-capital nouveaux-projets-etrangers entreprises-etrangeres ' +
      '~implant fonds-etrangers relevement-de-fonds !ministere-du-plan-et-de-l-investissement',
  },
  {
    code: 'G',
    name: 'entreprises',
    words:
      'start-up startup jeune-pousse jeunes-pousses entreprise-innovante entreprises-innovantes entrepreneuriat ' +
      'entrepreneurial capital-risque incubat licorne$ creation-d-entreprises createurs-d-entreprise ' +
      'createur-d-entreprise entreprises-creees entreprises-nouvellement nouvelles-entreprises entreprises-ont-ete ' +
      'entreprises-ont-repris pme$ petites-et-moyennes secteur-prive economie-privee entreprises-privees faillite ' +
      'entreprises-publiques privatis actionnarisation chefs-d-entreprise jeunes-entrepreneurs ' +
      'journee-des-entrepreneurs environnement-des-affaires environnement-d-affaires climat-des-affaires levee-de-fonds ' +
      'levees-de-fonds ~entrepreneur ~innovat ~competitivite liquidation$ entreprises-ferment depot-de-bilan',
  },
  {
    code: 'n',
    name: 'finance',
    words:
      'financ banque$ bancair bourse-de- marche-boursier boursiere$ vn-index monetair obligat credit$ fiscal impot ' +
      'budget taux-d-interet taux-directeur taux-de-change reserves-de-change prix-de-l-or cryptomonnai fintech ' +
      '~capitalisation ~devises$ ~tresor ~pret$ ~assurance !banque-mondiale !banque-asiatique !bourse-d-etude ' +
      '!bourses-d-etude !financement-participatif lingots depots$ emprunt marche-de-l-or tael tresorerie ' +
      'agences-de-notation notation-souveraine ~encheres capitaux-propres marche-des-capitaux marches-des-capitaux ' +
      'marche-de-capitaux marches-de-capitaux bourse$ boursier$ actions-cotees cotation$ marches-financiers ' +
      'marche-emergent marche-frontiere actionnaire actionnariat dividende$ courtier$ courtage fonds-indiciel ' +
      'banque-centrale banque-d-etat banquier paiement-electronique paiements-electroniques qr-code codes-qr ' +
      'carte-bancaire cartes-bancaires masse-monetaire dette-publique bons-du-tresor taxe$ tva$ comptes-publics ' +
      'centre-financier centres-financiers place-financiere microcredit microfinance assureur depreciation !bourse-aux ' +
      '!bourses-d- !bourse-d- !bourses-de-la !bourse-de-la billet-vert marche-des-changes capitalisation-boursiere ' +
      'introduction-en-bourse emission-d-obligations livret-d-epargne epargne$ epargnant comptes-bancaires ' +
      'guichets-automatiques fisc$ exoneration depenses-publiques !finance-a-hauteur !finance-par !financee-par ' +
      '!finances-par !financees-par !tresors-nationaux !tresor-national augmentation-de-capital sans-especes ' +
      'vietcombank vietinbank techcombank sacombank agribank bidv$',
  },
  {
    code: 'r',
    name: 'croissance',
    words:
      'pib$ produit-interieur-brut croissance inflation conjoncture recession indice-des-prix ipc$ reprise-economique ' +
      'macroeconom previsions-economiques prevision-economique stabilite-macro prix-a-la-consommation indice-pmi pmi$ ' +
      'production-industrielle developpement-economique perspectives-economiques relance-economique economie-nationale ' +
      'taux-de-croissance economie-progresse economie-vietnamienne activite-economique economie-mondiale ~economiste ' +
      'ralentissement-economique rebond-economique pouvoir-d-achat cout-de-la-vie indice-de-production ' +
      '~office-general-des-statistiques ~bureau-general-des-statistiques pays-a-revenu revenu-intermediaire ' +
      'revenu-eleve revenu-par-habitant releve-sa-prevision directeurs-d-achat ~fmi$',
  },
  {
    code: 'w',
    name: 'travail',
    words:
      'travailleur emploi$ salair salari main-d-oeuvre syndica chomage chomeur oit$ ~ouvrier code-du-travail ' +
      'marche-du-travail droit-du-travail conditions-de-travail greve$ assurance-sociale accidents-du-travail ' +
      'teletravail ~recrut ~embauch ~retraite employes$ licencie grevist age-de-la-retraite pension-de-retraite ' +
      'conventions-collectives marche-de-l-emploi eps$ competences-professionnelles heures-supplementaires ' +
      'confederation-generale-du-travail permis-de-travail stagiaires-techniques ~candidats-affluent recrute$ recrutent ' +
      'travailleuse heures-de-travail contrats-de-travail contrat-de-travail bassin-d-emploi travail-saisonnier ' +
      'visa-de-travail plein-emploi formation-continue reconversion-professionnelle assurances-sociales ' +
      'depart-a-la-retraite retraite-anticipee cotisations-sociales regime-de-retraite ~pensions$ ~cotisation ~prime$ ' +
      'prime-du-tet primes-du-tet travailler-a-l-etranger',
  },
]
