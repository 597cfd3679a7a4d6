/**
 * Tortured phrases of machine-spun papers and what they stood for, a pair a line, parted by a tab. Source: the Problematic Paper
 * Screener's list as published with torturedcheck and tortured-phrase, CC BY 4.0; phrases that occur in 57 million
 * words of openly licensed English were left out, as were phrases of one word or more than three, and those of a
 * single paper. Made by
 * `src/fit/lexicon/tortured-phrases.ts`.
 */
export const torturedPhrases = `
a given gift	a known present
absolute factor vector	total factor vector
accepted outcast	trusted third party
accuracy and review	precision and recall
accuracy-recall curve	precision-recall curve
acetylsalicylic corrosive	acetylsalicylic acid
acknowledgement framework	recognition system
acknowledgement of characters	character recognition
acknowledgment framework	recognition system
acknowledgment rate	detection rate
acoustic highlights	acoustic features
acrylic corrosive	acrylic acid
activation ability	activation function
activation work	activation function
activity unit	action units
actuation work	activation function
adam enhancer	adam optimizer
added substance model	additive model
addition misfortune	insertion loss
adeno-related infection	adeno-associated virus
administered machine learning	supervised machine learning
administered ml	supervised machine learning
administering equation	governing equation
administrative possession	public ownership
administrative proprietorship	public ownership
adolescent lymphocytes	immature lymphocytes
advanced constant danger	advanced persistent threat
advanced declaration	digital certificate
advantage bubble	economic bubble
advert hoc	ad hoc
affectability and particularity	sensitivity and specificity
affectability and specificity	sensitivity and specificity
affectability esteem	sensitivity rate
affront lack	insulin deficiency
again propagation algorithm	backpropagation algorithm
agar well dissemination	agar well diffusion
age of ros	lifetime of ros
agent chest x-beam	representative chest x-ray
aggregate code possession	collective code ownership
ahead blunder correction	forward error correction
ai brainpower	artificial intelligence
ailment transmission	disease transmission
all out variety	total variation
alluring charge	attractive interaction
alluring resonation imaging	magnetic resonance imaging
aloof attack	passive attack
alpha-linolenic corrosive	alpha-linolenic acid
amazing attractive field	strong magnetic field
amazon net services	amazon web services
amended straight unit	rectified linear unit
american malignancy society	american cancer society
ammunition acids	amino acids
amplified ph	increased ph
an expanding pattern	an increased trend
android stage	android platform
angel classification	angle's classification
angle boosting	gradient boosting
angle helping	gradient boosting
angle plummet	gradient descent
angle plunge	gradient descent
angle supported trees	gradient boosted trees
angle vanishing issue	vanishing gradient problem
animal power assault	brute-force attack
antagonistic assaults	adversarial attacks
antagonistic discourse	hate speech
antagonistic responsibility	negative charge
antibiotic affectability	antibiotic sensibility
antibody intervened	antibody mediated
anxious framework	nervous system
apparent light communication	visible light communication
appealing charge	attractive interaction
appealing resonation imaging	magnetic resonance imaging
application conduct	application behavior
appointive frameworks	electoral systems
appraisal season	estimation time
approval misfortune	validation loss
aqueous answer	aqueous solution
arbitrary backwoods	random forest
arbitrary strolls	random walks
arbitrary timber	random forest
arbitrary timberland	random forest
arbitrary woodland	random forest
arbitrary woods	random forest
arm desolation	arm pain
arrangement and relapse	classification and regression
arrangement calculation	classification algorithm
arrangement exactness	classification accuracy
arrangement precision	classification accuracy
arrangement strategy	classification method
arrhenius condition	arrhenius equation
arrive utilize	land use
article arranged programming	object-oriented programming
artifact expulsion	artifact removal
artificial brain network	artificial neural network
artificial brainpower	artificial intelligence
artificial cleverness	artificial intelligence
artificial cognizance	artificial intelligence
artificial data	artificial intelligence
artificial mental ability	artificial intelligence
artificial neural system	artificial neural network
artificial neurological network	artificial neural network
artless bayes	naive bayes
as moo as	as low as
ascorbic corrosive	ascorbic acid
assault model	attack model
assemble normalization	batch normalization
asset administration framework	research modeling system
assimilation spectroscopy	absorption spectroscopy
assurance of parameters	parameter estimation
astute city	smart city
astute contract	smart contract
astute home	smart home
astute house	smart houses
astute household	smart home
astute metering	smart metering
astute transportation	smart transportation
at ease shell	secure shell
atom swarm	particule swarm
atomic garbage	nuclear waste
attractive bulkheads	magnetic separator
attractive reverberation imaging	magnetic resonance imaging
attractive separation	magnetic separation
attractive stirrer	magnetic stirrer
attractive strip	magnetic stripe
auc esteem	auc value
audio quest	audio search
audio sign	audio signal
authoritative races	general election
auto-correlation work	auto-correlation function
auto-relationship work	auto-correlation function
autocorrelation work	autocorrelation function
automated insights	artificial intelligence
automated tomography	computed tomography
autonomous example t-test	independent sample t-test
autonomous segment examination	independent component analysis
autoregressive distributive slack	autoregressive distributed lag
autumn armyworm	fall armyworm
aversive discourse	hate speech
awful belief networks	deep belief networks
back engendering	back propagation
back spread	back propagation
back-engendering calculation	back-propagation algorithm
backing vector	support vector
bacterial prosperity	bacterial growth
baffling layer	convolutional layer
balance operator	stabilizing agent
bank steadiness	financial stability
bargained accounts	compromised accounts
basic controllers	key regulators
basic execution measurements	key performance indicators
basic wellbeing frameworks	safety-critical systems
bayesian arrangement	bayesian classification
beat oximetry	pulse oximetry
bee province	bee colony
beginning coin offerings	initial coin offerings
biometric acknowledgement	biometric recognition
biometric acknowledgment	biometric recognition
biometric highlight	biometric feature
blended whole number	mixed integer
blocking curios	blocking artifacts
blood ailments	blood disease
blood clusters	blood clots
bluetooth low vitality	bluetooth low energy
blunder adjustment term	error correction term
blunder rectifying	error correction
blunder signal	error signal
blunder term	error term
boa constrictor pilot	anaconda navigator
board co-joining	panel co-integration
board co-reconciliation	panel co-integration
bodily layer	physical layer
bogus negative example	false negative example
bogus positive	false positive
bogus positive fp	false positive
bogus revelation rate	false discovery rate
bogus up-side	false positive
bohr range	bohr radius
boisterous flag	noisy signal
boisterous highlights	noisy features
boisterous natural condition	noisy environment
bolster vector	support vector
bolster vector classifier	support vector classifier
boltzmann machine limited	restricted boltzmann machine
bone dangerous development	bone cancer
bone malignant growth	bone cancer
boolean rationale	boolean logic
boric corrosive	boric acid
bosom carcinoma	breast cancer
bosom disease	breast cancer
bosom growth	breast cancer
bosom malignancy	breast cancer
bosom malignant	breast cancer
bosom peril	breast cancer
bosom tumor	breast cancer
boston counseling gathering	boston consulting group
bottomless erudition	deep learning
bottomless learning	deep learning
bottomless neural network	deep neural network
bouncing box	bounding box
bouncy force	buoyancy force
boundless drive	infinite impulse response
box bunken design	box-behnken design
bp brain network	backpropagation neural network
bracket delicacy	classification accuracy
bracket techniques	classification methods
bragg grinding	bragg grating
brain organization	neural network
breast district	breast area
breast illness	breast cancer
brief highlight	temporal feature
brilliant agreement	smart contract
brilliant card	smart cards
brilliant city	smart city
brilliant contract	smart contract
brilliant cultivating	smart agriculture
brilliant fintech	smart fintech
brilliant home	smart home
brilliant medical services	smart medical services
brilliant metering	smart metering
brilliant vehicle	smart vehicle
british countrywide corpus	british national corpus
broken tensile strength	splitting tensile strength
brute pressure attack	brute-force attack
bunching blunder	clustering error
bundle transmission	packet transmission
buried layer	hidden layer
bushy common sense	fuzzy logic
butt-centric channel	anal canal
butt-centric waterway	anal canal
butterfly impact	butterfly effect
butterworth channel	butterworth filter
calculated relapse	logistic regression
calculation intricacy	computational complexity
calibration bend	calibration curve
calorific esteem	calorific value
can't stand discourse	hate speech
cancer grouping	cancer classification
canny devices	smart devices
canny meter	smart meter
carb esterase	carbohydrate esterases
carbolic corrosive	carbolic acid
carbon discharge	carbon emission
carbon effusion	carbon emission
carbon emanation	carbon emission
carbon evacuation	carbon emission
carbon liberation	carbon emission
carbon secretion	carbon emission
carbonic corrosive	carbonic acid
carboxylic corrosive	carboxylic acid
cardiac disappointment	cardiac failure
cardiac rate changeability	heart rate variability
cardiovascular wellbeing	cardiovascular health
carotid supply route	carotid artery
casing picture	picture frames
caspian ocean	caspian sea
casting ballot results	vote results
cavernous learning	deep learning
cease result	final output
ceaseless estimations	continuous recording
ceaseless hepatitis	chronic hepatitis
ceaseless variable	continuous variable
cells were civilized	cells were cultivated
cellular dividers	cell walls
cement disappointment	cement failure
center pay nations	middle income countries
central part investigation	principal component analysis
central segment examination	principal component analysis
cepstral mean standardization	cepstral mean normalization
cerebrovascular malady	cerebrovascular disease
cerebrum affiliation	neural network
cerebrum network	neural network
cerebrum sickness	brain disease
certifiable positive	true positive
changing development factor	transforming growth factor
channel methods	filter methods
chaotic grid	confusion matrix
character acknowledgment	character recognition
character check	identity verification
characteristic dialect preparing	natural language processing
characterization and relapse	classification and regression
characterization problems	classification problems
characterization relapse	classification and regression
chart tagging	graph labeling
chart theory	graph theory
chemosensory brokenness	chemosensory dysfunction
chemosensory work	chemosensory function
chest peril	breast cancer
chest torment	chest pain
chest torture	chest pain
chief component analysis	principal component analysis
chilling of electrical	electronics cooling
chime formed	bell shaped
chinese conventional medication	traditional chinese medicine
chloroacetic corrosive	chloroacetic acid
choice emotionally supportive	decision support systems
choroid neovascularisation	choroidal neovascularisation
circle dissemination technique	disc diffusion method
circular embed	cochlear implant
circulated energy assets	distributed energy resources
circulated server	distributed server
citric corrosive	citric acid
clamor concealment	noise supression
clamor contrastive estimation	noise contrastive estimation
clamor recurrence	noise frequency
class unevenness	class imbalance
classification and relapse	classification and regression
clever card	smart card
clever home	smart home
clever house	smart home
clever meter	smart meter
clever metering	smart metering
clever town	smart city
client datagram convention	user datagram protocol
client lifetime esteem	customer lifetime value
clinic confirmations	hospital admissions
clinical squander	clinical waste
clog control	congestion control
closest neighbor	nearest neighbor
cloud worker	cloud server
cnn engineering	cnn architecture
coaxial nourish	coaxial feed
cochlear embed	cochlear implant
coefficient of assertion	coefficient of determination
coefficient of connection	coefficient of correlation
coeliac ailments	coeliac disease
comfy shell	secure shell
commencement work	activation function
commented on information	labeled data
common dialect handling	natural language processing
common language preparing	natural language processing
common language process	natural language processing
commonsense esteem	practical value
commotion cancelation	noise cancellation
commotion flag	noise signal
companion in nursing	associate in nursing
complete association layer	fully-connected layer
completely associated feed-forward	fully-connected feed-forward networks
completely associated network	fully connected network
component guide	feature map
component map	feature map
component pyramid organization	feature pyramid network
compressive intensity	compressive strength
computational errand	computational task
computational liquid elements	computational fluid dynamics
computational multifaceted nature	computational complexity
computer-based intelligence	artificial intelligence
computerized fact retrieval	automated information retrieval
computerized intelligence	artificial intelligence
computerized reasoning	artificial intelligence
computerized spotting	automatic detection
concealed layer	hidden layer
concealed neuron	hidden neuron
concealed node	hidden node
conceals layers	hidden layers
concoction conjugation	chemical conjugation
concoction response	chemical reaction
concoction reusing	chemical recycling
condition of charge	state of charge
conditional arbitrary field	conditional random field
conditional irregular fields	conditional random fields
configurable rationale squares	configurable logic block
conflicting backwood	random forest
confrontation network	adversarial network
conjugate inclination	conjugate gradient
consideration instrument	attention mechanism
consideration system	attention mechanism
consistent glide	steady flow
consonant mean	harmonic mean
constant fatigue syndrome	chronic fatigue syndrome
constant lung infection	chronic pulmonary infection
consumer sorbent	commercial sorbent
contemptuous discourse	hate speech
content ward framework	text-dependent system
content-based picture recuperation	content-based image retrieval
contingent likelihood	conditional probability
continuous neural network	recurrent neural network
contraption learning	machine learning
contrastive literacy	contrastive learning
convective neural network	convolutional neural network
conversion in climate	change in climate
conveyance of administrations	delivery of
convolution brain network	convolutional neural network
convolution brain organization	convolutional neural network
convolution nerve network	convolutional neural network
convolution neural community	convolutional neural network
convolution neural system	convolutional neural network
convolutional brain network	convolutional neural network
convolutional brain organization	convolutional neural network
convolutional mind affiliation	convolutional neural network
convolutional neural affiliation	convolutional neural network
convolutional neural arrange	convolutional neural network
convolutional neural arrangement	convolutional neural network
convolutional neural association	convolutional neural network
convolutional neural organization	convolutional neural network
convolutional neural structure	convolutional neural network
convolutional neural system	convolutional neural network
convolutional squares	convolutional block
cooperative media algorithms	connectivity multi-agent
coordinated non-cyclic chart	directed acyclic graphs
coordinated non-cyclic diagrams	directed acyclic graphs
coronary ailment	heart disease
corrected straight unit	rectified linear unit
corridor impact	hall effect
corrosive mine seepage	acidic mine drainage
corrosive orange ii	acid orange ii
corrosive phosphatase	acid phosphatase
corrosive-base response	corrosive-base reaction
corruption of polymers	polymer decomposition
cortical diminishing	cortical thinning
cosine separation	cosine distance
cost operative	cost effective
counterfeit brain organization	artificial neural network
counterfeit consciousness	artificial intelligence
counterfeit gadget	artificial device
counterfeit intelligence	artificial intelligence
counterfeit knowledge	artificial intelligence
counterfeit neural	artificial neural
counterfeit neural organization	artificial neural network
counterfeit neural system	artificial neural network
counterfeit news	fake news
couple of-input multiple-output	multiple-input multiple-output
coupling accomplice	binding partner
coupling negotiator	coupling agent
covered layer	hidden layer
covered up markov	hidden markov
covered-up layer	hidden layer
cozy shell	secure shell
created and creating	developed and developing
created calculation	algorithm developed
creation expenses	production costs
creation rooftop	production ceiling
creature cultivation	animal husbandry
credulous bayes	naive bayes
crispr qualities	crispr genes
crispr-related protein	crispr-associated protein
cross breed frameworks	hybrid systems
cross-breed system	hybrid system
cross-correlation analysis	x-ray coronary angiography
cross-endorsement method	cross-validation method
cross-entropy misfortune	cross-entropy loss
crossbreed mists	hybrid clouds
crude dataset	raw data
crude info	raw data
crude information	raw data
cruel square mistake	mean square error
cruel vif	mean vif
cruel wavelet entropy	mean wavelet entropy
cryptanalysis assaults	cryptanalysis attacks
cryptic layer	hidden layer
cryptic neuron	hidden neuron
cryptic node	hidden node
cubed phase	cubic phase
cushioned reasoning	fuzzy logic
cushioned rule	fuzzy logic
cushy reasoning	fuzzy reasoning
customary strategies	conventional methods
customizable smart surfaces	reconfigurable intelligent surface
cutting edge fibrosis	advanced fibrosis
cutting-edge execution	state-of-the-art performance
cycles every moment	revolutions per minute
darcy integers	darcy numbers
data gain	information gain
data quarrying	data mining
ddos ambushes	ddos attacks
decent contender	suitable candidate
decrease want	lower priority
deep conviction system	deep belief networks
deep gaining knowledge	deep learning
deep intellectualization	deep learning
deep literacy	deep learning
deep mastering	deep learning
deep nervous tissue	deep neural network
deep notion networks	deep belief networks
deep perception networks	deep belief networks
deep studying	deep learning
deep switch learning	deep transfer learning
deep switch mastering	deep transfer learning
deep switch studying	deep transfer learning
deep today's	deep learning
deep transfer mastering	deep transfer learning
delicate registering	soft computing
delicate registering approach	soft computing approach
delicate registering methods	soft computing
delivery layer protection	transport layer security
demonstrating and forecast	modelling and prediction
denial of carrier	denial of service
denial of provider	denial of service
dental functional theory	density functional theory
deoxyribonucleic corrosive	deoxyribonucleic acid
derisive discourse	hate speech
designated conveyance	targeted delivery
designs preparing unit	graphics processing unit
despise discourse	hate speech
destiny research	future research
detainee's difficulty	prisoner's dilemma
detainee's predicament	prisoner's dilemma
detonating slope	exploding gradient
device learning	machine learning
device mastering	machine learning
devotion of information	data fidelity
dialect model	language model
diastolic circulatory strain	diastolic blood pressure
dielectric flushing	dielectric discharge
dielectric misfortune	dielectric loss
differentiation specialist	contrast agent
diffusion enhanced imaging	diffusion weighted imaging
digital machines	virtual machines
dimension reduction branche	dimensionality reduction pipeline
diminished memory impression	reduced memory footprint
diminishing sugar	reduce sugar
direct backslide	linear regression
direct coefficient	linear coefficient
direct exchange work	linear transfer function
direct relapse	linear regression
directed grouping procedure	supervised clustering algorithm
directed learning	supervised learning
directed learning calculation	supervised learning algorithm
dirt impurities	soil pollutants
disappearing angle issue	vanishing gradient problem
disappearing gradient issue	vanishing gradient problem
disappearing gradient problem	vanishing gradient problem
disappearing inclination issue	vanishing gradient problem
disappearing slope issue	vanishing gradient problem
disarray framework	confusion matrix
disarray grid	confusion matrix
disarray lattice	confusion matrix
disarray matrix	confusion matrix
disarray network	confusion matrix
disconnected ocr	offline ocr
discourse acknowledgement	voice recognition
discourse acknowledgment	voice recognition
discourse amalgamation	speech synthesis
discourse blend	speech synthesis
discourse bunching	speech clustering
discourse combination	speech synthesis
discourse data	speech data
discourse detachment	speech separation
discourse flag	speech signal
discourse highlights	acoustic features
discourse impedance	speech impediment
discourse into content	speech to text
discourse investigation	speech analysis
discourse knowledge	speech data
discourse recognition	speech recognition
discourse samples	speech samples
discourse signal	speech signal
discourse signs	speech signal
discourse tests	speech samples
discourse union	speech synthesis
discourse upgrade	speech enhancement
discovery calculation	detection algorithm
discrete cosine change	discrete cosine transform
disdain discourse	hate speech
disdain wrongdoing	hate crime
disguised state	hidden state
disordered dot matrix	confusion matrix
disordered grid	confusion matrix
disordered network	confusion matrix
disorganized clinical information	unstructured clinical data
dispersed age	distributed generation
dispersion lattice	confusion matrix
dispersion organization	distribution network
disposition issues	mood disorders
disregard layers	hidden layers
distant worker	remote server
distinguishable repeat extent	audible frequency range
disuniting hyper-plane	separating hyperplane
dividing tensile strength	splitting tensile strength
dna defensive impact	dna damage
dna fix	dna repair
dna grouping	dna sequencing
dna harm	dna damage
dna hurt	dna damage
dna spine	dna sugar-phosphate backbone
dols assessor	dols estimator
domain name machine	domain name system
domestic output	gross domestic product
double straight classifier	binary linear classifier
drawn aimlessly	randomly chosen
drug conveyance transporters	drug delivery carriers
drug transporter complex	drug-carrier complex
dry hack	dry cough
during spite of	in spite of
dynamic consistency	dynamic viscosity
ebook peruses	e-book readers
eccentric tree	random tree
ecg flag	ecg signal
eckert quantity	eckert number
ecological annihilation	environmental damage
ecological corruption	environmental degradation
ecological debasement	environmental degradation
ecological dilapidation	environmental degradation
ecological downfall	environmental decline
ecological eminence	environmental quality
ecological the board	environmental management
ecologically cordial	ecologically friendly
edge autoregressive	threshold autoregressive
edit illnesses	crop illnesses
edit survival	crop survival
effluence free	pollution free
effusions of carbon	emissions of carbon
eigen worth	eigen value
elderly folks	older adults
elective energy	renewable energy
elective vitality	renewable energy
electric geyser	electric boiler
electrical blame	electrical fault
electrical vitality	electrical energy
electricity exhaustion	electricity use
electricity thickness	electricity density
electron magnifying lens	scanning electron microscope
electronic thinking	artificial intelligence
element choice technique	feature selection method
element guide	feature map
element space	feature space
elliptic bend cryptography	elliptic-curve cryptography
elliptic bends	elliptic curves
email satirizing	email spoofing
emanation of carbon	emission of carbon
empower rancher	enable farmer
enactment capability	activation function
enchantment square	magic square
endoplasmic reticulum stretch	endoplasmic reticulum stress
energetic consistency	dynamic viscosity
energetic stickiness	dynamic viscosity
energy lattice	energy grid
energy proficiency	energy efficiency
engine handicaps	motor disabilities
engine literacy	machine learning
engine mastering	machine learning
engine vacillations	motor fluctuation
engineered insight	artificial intelligence
enlarged reality	augmented reality
enlistment engine	induction motor
enough-nearest neighbor	k-nearest neighbor
ensured wellbeing data	protected health information
enterprise nanocrystal	commercial nanocrystal
enthusiastic condition	emotional state
enthusiastic state	emotional state
entity reputation	entity recognition
entombing buildup	accumulated buildup
environmental amiable	environmentally friendly
environmental defilement	environmental degradation
environmental eminence	environmental quality
epoxy pitch	epoxy group
erectile brokenness	erectile dysfunction
erratic backwood	random forest
erroneously sure	false positive
essential component analysis	principal component analysis
essential element analysis	principal component analysis
essential thing evaluation	principal component analysis
essentialness sources	energy resources
establishment disruption	background noise
establishment subtraction	background subtraction
establishment work	activation function
ethnic review board	ethical review board
euclidean separation	euclidean distance
evacuates the commotion	removes the noise
evacuating noise	removing noise
evaporating angle	vanishing gradient
evaporating inclination	vanishing gradient
exactness and affectability	specificity and sensitivity
exactness and recall	precision and recall
exactness and review	precision and recall
exactness pace	accuracy rate
exactness rate	accuracy rate
examination of change	analysis of variance
examination of difference	analysis of variance
examination of fluctuation	analysis of variance
examining recurrence	sampling frequency
excellent of carrier	quality of service
excessive benchmark	stress test
execution pointers	performance indicators
exhibition of cnns	performance of cnns
expanded reality	augmented reality
expanded reality headset	augmented reality headset
expectation distinction	prediction accuracy
expectation exactness	prediction accuracy
expense work	loss function
explicitness and affectability	specificity and sensitivity
exploratory bends	experimental curves
exploratory comes approximately	experimental results
exploratory information examination	exploratory data analysis
exploratory outcomes	experimental results
exploratory sceneries	experimental settings
extend gutenberg	project gutenberg
extending enthusiasm	increasing demand
exterior zone	specific surface area
extraction draws near	singular value decomposition
extraordinary id	unique id
extreme ailment	severe illness
extreme intense respiratory	severe acute respiratory
extremely huge-band	ultra wideband
extremely intense respiratory	severe acute respiratory
extremely wideband	ultra wideband
extricate the information	extract data
extricates highlights	extracts features
facial highlights	facial features
factor inquiry	factor analysis
fake brain organization	artificial neural network
fake cognizance	artificial intelligence
fake experiences	artificial intelligence
fake fantastic charge	false positive rate
fake fish swarm	artificial fish school
fake insight	artificial intelligence
fake intelligence	artificial intelligence
fake knowledge	artificial intelligence
fake mind association	artificial neural network
fake mindfulness	artificial intelligence
fake neural	artificial neural
fake neural organization-based	artificial neural network
fake neural organizations	artificial neural network
fake superb	false positive
fake tremendous	false positive
fake-fine charge	false positive rate
false effective fee	false positive rate
false molding	false contouring
far off checking	remote monitoring
far-off wellbeing checking	remote health assessment
fashionable duties	modelling tasks
fast fourier change	fast fourier transform
faulty neural network	convolutional neural network
faux neural affiliation	artificial neural network
feathery reasoning	fuzzy logic
feathery set	fuzzy set
feature pyramid community	feature pyramid network
feedback processing	back propagation
feeling dictionary	sentiment dictionary
feeling identification	emotion identification
feeling recognizable proof	emotion identification
female transcendence	female predominance
femoral corridor	femoral artery
fifth era	fifth generation
figured tomography	computed tomography
figuring asset	computing resources
financial arrange amount	economic order quantity
first-rate tree	fine tree
fish seminary search	fish school search
fix reception apparatus	patch antenna
flag classification	signal classification
flag handling	signal processing
flag preparing	signal processing
flag to clamor	signal to noise
flag to commotion	signal to noise
flag-bearer rna	messenger rna
fleecy reasoning	fuzzy logic
fleecy set	fuzzy set
flickered interest	sparked interest
floor atom	particle surface
fluffy c implies	fuzzy c means
fluffy c-mean	fuzzy c-mean
fluffy derivation	fuzzy inference
fluffy grouping	fuzzy clustering
fluffy guideline	fuzzy rule
fluffy induction	fuzzy induction
fluffy logic	fuzzy logic
fluffy logical	fuzzy logic
fluffy rationale	fuzzy logic
fluffy reason	fuzzy logic
fluffy reasoning	fuzzy logic
fluffy set	fuzzy set
fluka kamica	fluka chemica
fluorescence naming	fluorescence labelling
focal handling unit	central processing unit
focal nervous system	central nervous system
focal preparing unit	central processing unit
focal sensory system	central nervous system
foe assaults	adversarial attacks
food bigotry	food intolerance
food squander	food waste
forbidden search	tabu search
force phantom thickness	power spectral density
force supply unit	power supply unit
forecast exactness	prediction accuracy
foremost aspect evaluation	principal component analysis
foremost component evaluation	principal component analysis
forwarder rundown	forwarding rules
foundation clamor	background noise
foundation commotion	background noise
foundation noise	background noise
foundation subtraction	background subtraction
fourier change	fourier transform
fourier remodel	fourier transform
fourier rework	fourier transform
fow cytometry	flow cytometric analysis
fractional distance search	distance weighting
fractious entrails condition	irritable bowels syndrome
fracturing tensile strength	splitting tensile strength
fragile figuring	soft computing
frail supervision	weak supervision
frame temperature	body temperature
framework disappointment	system failure
free example t-test	independent sample t-test
free radical rummaging	free radical scavenging
free segment investigation	independent component analysis
frightened machine	nervous system
fringe gadget	peripheral device
front barbecue	front grille
front uveitis	anterior uveitis
fuel vitality	fuel energy
full affiliation layer	fully-connected layer
full associate layer	fully-connected layer
full association layer	fully-connected layer
fundamental component evaluation	principal component analysis
fundamental element evaluation	principal component analysis
fundamental gathering	functional groups
fundamental issue analysis	principal component analysis
fundamental issue evaluation	principal component analysis
furry rationale	fuzzy logic
fuzzy c-implies	fuzzy c-means
fuzzy common sense	fuzzy logic
fuzzy deduction framework	fuzzy inference system
fuzzy derivation framework	fuzzy inference system
fuzzy good judgment	fuzzy logic
fuzzy guideline	fuzzy rule
fuzzy induction framework	fuzzy inference system
fuzzy rationale	fuzzy logic
fuzzy tenet	fuzzy rule
gabor capacities	gabor function
gabor change	gabor transform
gabor channel	gabor filter
gabor cores	gabor kernel
gabor nuclear	gabor kernel
gabor work	gabor function
gadget learning	machine learning
gadget mastering	machine learning
gadget studying	machine learning
gamble factors	risk factors
gamble of disease	disease risk variants
gamble variable	random variable
garage necessities	storage requirement
gated intermittent units	gated recurrent units
gathering key administration	group key management
gaussian appropriations	gaussian components
gaussian bit	gaussian kernel
gaussian blend model	gaussian mixture model
gaussian capacity	gaussian function
gaussian clamor	gaussian noise
gaussian combination models	gaussian mixture models
gaussian commotion	gaussian noise
gaussian conveyance	gaussian distribution
gaussian dissemination	gaussian distribution
gaussian haze	gaussian noise
gaussian mixture version	gaussian mixture model
gaussian obscure	gaussian blur
gb slam	gb ram
gb smash	gb ram
gdp upsurges	gdp increases
gear disappointment	gear failure
gel pervasion	gel permeation
general professionals	general practitioners
generation countermeasure network	generative adversarial network
generative adverse networks	generative adversarial networks
generative antagonistic networks	generative adversarial networks
generative hostile community	generative adversarial network
generative hostile networks	generative adversarial networks
generative ill-disposed	generative adversarial
generative opposed network	generative adversarial network
generative stochastic system	generative stochastic network
genetic calculation	genetic algorithm
genetic cosmetics	genetic make-up
genius home	smart home
genome altering	genome editing
genome manipulating	genome editing
genuine ecological condition	real enviroment
genuine inebriation	real intoxication
genuine negative	true negative
genuine negative tn	true negative
genuine positive	true positive
genuine positive tp	true positive
genuine unfriendly impact	negative collateral effet
genuine up-sides	true positive
genuine world dataset	real-world dataset
geological locale	geographical locations
geometric mutilations	geometric distortions
gesture acknowledgement	gesture recognition
gesture acknowledgment	gesture recognition
gesture popularity	gesture recognition
gesture reputation	gesture recognition
ghastly bunching	spectral clustering
ghastly clustering	spectral clustering
ghastly grouping	spectral clustering
ghg discharge	ghg emission
ghg emanation	ghg emission
ghostly clustering	spectral clustering
ghostly grouping	spectral clustering
ghostly reach	spectral range
global diary	international journal
global gathering on	international conference on
global positioning machine	global positioning system
global telecommunication association	international telecommunication union
globe health organization	world health organization
glove romney	mitt romney
glucose bigotry	glucose intolerance
gmm assessor	gmm estimator
gooey powers	viscous forces
gooey streams	viscous flows
google pursuit	google search
gorgeous belongings	great assets
gotten impressive consideration	received considerable attention
government oversight office	government accountability office
grade point normal	grade point average
gradient plunge	gradient descent
grashof integer	grashof number
greasy liver	fatty liver
great of carrier	quality of service
great tuning	fine tuning
green and fee-powerful	efficient and cost-effective
green publicizing	green marketing
grid hunt	grid search
gross national item	gross national product
grouping and relapse	classification and regression
grouping exactness	classification accuracy
grouping methods	classification methods
grouping relapse	classification and regression
guide vector	support vector
guide vector system	support vector machine
guideline part examination	principal component analysis
guileless bayes	naive bayes
gulf pressure	inlet pressure
gullible bayes	naive bayes
gum ailments	gum disease
hack noises	cough sounds
hahn instants	hahn moments
hairlike activity	capillary action
half breed classifier	hybrid classifier
half breed framework	hybrid system
half breed nanofluid	hybrid nanofluid
half-breed dnn	hybrid dnn
halfway differential equations	partial differential equations
hammering window	hamming window
hamming separation	hamming distance
hand milestone	hand landmark
hand motion acknowledgment	hand gesture recognition
hand tourist spot	hand landmark
haphazardly sent	randomly sent
hard crown	hard corona
harmony restricting steady	equilibrium binding constant
harmony treaty	settlement contract
hazardous emanations	hazardous emissions
head component analysis	principal component analysis
head mounted presentation	head mounted display
head part examination	principal component analysis
head part investigation	principal component analysis
head segment investigation	principal component analysis
head segments examination	principal component analysis
heart sickness	heart disease
hefty metals	heavy metals
help vector device	support vector machine
herbal language	natural language
hereditary administrator	genetic algorithm
hereditary algorithm	genetic algorithm
hereditary algorithmic	genetic algorithm
hereditary calculation	genetic algorithm
hereditary confusion	genetic disorder
hereditary inquire	genetic research
heterosexual phosphorene	anisotropic phosphorene
high ripeness	high fertility
high-goal recording	high-resolution video
high-resonation repeat	high-resonance frequency
higher pay levels	higher-income levels
higher resonation repeat	higher resonance frequency
highlight coordinating	feature matching
highlight extractors	feature extractors
highlight extricated	features extracted
highlight map	feature map
highlight portrayal	feature representation
highlight regularization	feature regularization
highlight vector	feature vector
highlighting map	feature map
highlights are extricated	features are extracted
hilbert change	hilbert transform
hilbert rework	hilbert transform
hilbert-huang modify	hilbert-huang transform
hilbert-huang range	hilbert-huang spectrum
hippocampus decay	hippocampal atrophy
hit fee	hit rate
hotness misfortune	heat loss
http demands	http requests
https mocking	https spoofing
hub dissatisfaction	node failure
human activity affirmation	human activity recognition
human blunder	human error
human computer collaboration	human-computer interaction
human hear-able framework	human auditory system
human immunodeficiency infection	human immunodeficiency virus
human movement acknowledgement	human activity recognition
human movement acknowledgment	human activity recognition
human ocular perceivers	human eyes
human pc capacities	human-computer interaction
human services conveyance	healthcare delivery
human-gadget interaction	human-machine interaction
human-made brainpower	artificial intelligence
human-made consciousness	artificial intelligence
human-made knowledge	artificial intelligence
human-pc communications	human-computer interaction
human-pc cooperation	human-computer interaction
human-pc interplay	human-computer interaction
humanoid action	human actions
humanoid wealth	human capital
hunt engines	search engines
hyaluronic corrosive	hyaluronic acid
hybrid vitality system	hybrid energy system
hyper-variable areas	hypervariable regions
hyperactivity complaint	hyperactivity disorder
hyperspectral photos	hyperspectral images
hyperspectral pics	hyperspectral images
hyperspectral picture	hyperspectral image
hyperspectral snapshots	hyperspectral images
hypochlorous corrosive	hypochlorous acid
ieee diary on	ieee journal on
ignorant bayes	naive bayes
ill-disposed assaults	adversarial attacks
ill-disposed discourse	hate speech
ill-disposed misfortune	adversarial loss
illness distinguishing proof	disease identification
illnesses expectation	disease prediction
illustrations handling unit	graphics processing unit
illustrations preparing unit	graphics processing unit
image acknowledgement	image recognition
image acknowledgment	image recognition
image affirmation	image recognition
image antiquities	image artifacts
image fragmentation	image segmentation
image ordering	image classification
image recuperation	image recovery
imbalance range issues	autism spectrum disorders
imbalance range problems	autism spectrum disorders
immature bayes	naive bayes
impartial aspect evaluation	intervention component analysis
impartial ph	neutral ph
impedance coordinating	impedance matching
imperativeness opening	energy hole
imperativeness procuring	energy harvesting
imperativeness profitability	energy efficiency
imply common precision	mean average precision
imply squared blunder	mean squared error
important component analysis	principal component analysis
inactive semantic ordering	latent semantic indexing
incendiary ailment	inflammatory disease
incendiary condition	inflammatory disease
incendiary middle people	inflammatory mediators
incendiary sickness	inflammatory disease
inclination boosting	gradient boosting
inclination descent	gradient descent
inclination drop	gradient descent
inclination helping	gradient boosting
inclination plummet	gradient descent
inclination supporting	gradient boosting
inclining steps	processing steps
include guide	feature map
include pyramid arrange	feature pyramid network
incomparable melancholy	great depression
incorporate vector	feature vector
incorporated circuits	integrated circuits
increased reality	augmented reality
incredible programming	extreme programming
independent aspect analysis	independent component analysis
independent element analysis	independent component analysis
independent learning	unsupervised learning
indicator to clamor	signal to noise
indicator to commotion	signal to noise
indicator to noise	signal to noise
indirect changes	nonlinear transformations
indispensable organs	vital organs
individual computerized associates	personal digital assistants
individual place system	personal area network
inertial estimation unit	inertial measurement unit
inexactly coupled	loosely coupled
inexhaustible force	renewable energy
inexhaustible power	renewable energy
inexperienced bayes	naive bayes
inexperienced house gas	greenhouse gas
infection recognizable proof	disease identification
infections forecast	disease prediction
info and yield	input and output
info door	input gate
info entryway	input gate
info layer	input layer
information base framework	database system
information digging	data mining
information enlargement	data augmentation
information entryway	input gate
information expansion	data augmentation
information growth	data augmentation
information include map	feature map
information lumberjack	data logger
information mining	data mining
information procurement	data acquisition
information recuperation	information retrieval
information respectability	data integrity
information stockpiling	data storage
infrared reach	infrared range
ingenuous bayes	naive bayes
initiation capacity	activation function
initiation likelihood	initiation probability
initiation possibility	initiation probability
initiation probability	activation probability
initiation work	activation function
innocent bayes	naive bayes
input esteems	input values
inquiry dialect	query language
insect settlement streamlining	ant colony optimization
insect state improvement	ant colony optimization
insertion misfortune	insertion loss
inside interpreted spacer	internal transcribed spacer
insight officials	intelligence officers
intel center	intel core
intellectual science	cognitive science
intense angle	acute angle
interconnected burdens	interconnected loads
interminable kidney disease	chronic kidney disease
interminable sickness	chronic diseases
intermittent neural system	recurrent neural network
international positioning system	global positioning system
internet learning	machine learning
internet of factors	internet of things
interpretability calculation	explanation computation
interruption discovery framework	intrusion detection system
interstitial lung contaminations	interstitial lung diseases
into the combination	into mixture
intra and bury	intra and inter
intramolecular dissemination	intraparticle diffusion
investigation of change	analysis of variance
investigation of difference	analysis of variance
investigation of fluctuation	analysis of variance
inward restricting film	inner limiting membrane
iot-empowered vehicles	iot-enabled vehicles
iris acknowledgement	iris recognition
iris acknowledgment	iris recognition
iris popularity	iris recognition
irregular backwoods	random forest
irregular choice woods	random decision forests
irregular forest	random forest
irregular maturing	random aging
irregular strolls	random walks
irregular timberland	random forest
irregular walks	random walks
irregular woodland	random forest
irregular woods	random forest
irresistible ailment	contagious disease
irresistible illness	immune diseases
isolating hyperplane	separating hyperplane
its groupings	its sequences
jahn-teller impact	jahn-teller effect
joined together states	united states
jump movement regulator	leap motion controller
jumping box	bounding box
jumping boxe	bounding boxe
k-close neighbor	k-nearest neighbor
k-implies calculation	k-means algorithm
kalman channel	kalman filter
keen agreement	smart contract
keen city	smart city
keen contract	smart contract
keen contraptions	smart devices
keen devices	smart devices
keen economy	smart economy
keen home	smart home
keen household	smart home
keen lighting	smart lighting
keen metering	smart metering
keen transportation	smart transportation
keen urban area	smart city
keen wellbeing	smart healthcare
key execution markers	key performance indicators
key part investigation	principal component analysis
key recurrence	fundamental frequency
key-esteem matches	key-value pairs
keyless passage	keyless entry
kidney rock	kidney stone
kind ii blunder	type ii error
kind ii error	type ii error
kind injuries	benign injuries
kinematic thickness	kinematic viscosity
knudsen dissemination	knudsen diffusion
lactic corrosive	lactic acid
lactose bigotry	lactose intolerance
lactose prejudice	lactose intolerance
ladies' ruins	women's deaths
laplace rework	laplace transform
laptop algorithms	machine algorithms
laptop studying	machine learning
laptop tomography	computed tomography
laptop vision	computer vision
layered bioreactor	membrane bioreactor
learning bend	learning curve
least cruel square	least mean square
leave-one-out cross-approval	leave-one-out cross-validation
leave-one-subject-out cross-endorsement	leave-one-subject-out cross-validation
leftover vitality	remaining energy
lengthy brief-term memory	long short-term memory
lengthy brief-term reminiscence	long short-term memory
lengthy short-term reminiscence	long short-term memory
lesson lopsidedness	class imbalance
lifting wavelet rework	discrete wavelet transform
light producing diode	light emitting diode
likelihood esteem	likelihood value
likely harmfulness	possible toxicity
limited component strategy	finite element method
limited motivation	finite impulse response
line bolstering	line feeding
linear relapse	linear regression
lingering commotion	residual noise
linguistics introduction	semantic orientation
linux stage	linux platform
lion's share vote	majority vote
lion's share voting	majority voting
liquid diamond show	liquid crystal display
liquidity hazard	liquidity risk
liver malady	liver disease
liver sickness	liver disease
lobatto iiia relation	lobatto iiia formula
locally available unit	on-board unit
logical growth phage	logarithmic growth phase
logical growth phase	logarithmic growth phase
logical language processing	natural language processing
logistic relapse	logistic regression
logistic retrogression	logistic regression
logistic reversion	logistic regression
logistical growth phage	logarithmic growth phase
logistical growth phase	logarithmic growth phase
lone segment	single vector
long transient memory	long short-term memory
long transitory memory	long short-term memory
longitude esteems	longitude values
loss capabilities	loss function
low clamor speaker	low noise amplifier
low-dormancy correspondence	low-latency communication
low-fat eating routine	low-fat diet
lower request mode	lower-order mode
lstm organization	lstm network
lsu arrangements	lsu sequences
lung comprehensive research	lung sound analysis
lung fundamentally	lung primarily
lung most cancer	lung cancer
luxurious equipment	expensive equipment
lyapunov work	lyapunov function
lyapunov-krasovskii work	lyapunov-krasovskii function
lyme's ailment	lyme's disease
lyme's malady	lyme's disease
lyme's sickness	lyme's disease
lymphatic framework	lymphatic system
machine education	machine learning
machine gaining	machine learning
machine gaining knowledge	machine learning
machine literacy	machine learning
machine mastery	machine learning
machine proficiency	machine learning
machine studying	machine learning
machine taking in	machine learning
machine-gaining knowledge of	machine learning
machine-mastering algorithms	machine learning algorithms
macintosh layer	mac layer
macular lump	macular edema
magnetic meadow	magnetic field
magnetic pasture	magnetic field
magnetic reverberation imaging	magnetic resonance imaging
magnetic specialization	magnetic field
magnificence imbalance	class imbalance
main constituent analysis	principal component analysis
main ingredient analysis	principal component analysis
main part examination	principal component analysis
major recurrence	fundamental frequency
malady location	disease detection
male transcendence	male predominance
malignancy chance	cancer risk
malignant assault	malicious attack
malware assault	malware attack
man-in-the-middle assault	man-in-the-middle attack
man-made awareness	artificial intelligence
man-made brainpower	artificial intelligence
man-made cognizance	artificial intelligence
man-made conscience	artificial intelligence
man-made consciousness	artificial intelligence
man-made intelligence	artificial intelligence
man-made knowledge	artificial intelligence
man-made mental aptitude	artificial intelligence
man-made reasoning	artificial intelligence
man-made thinking	artificial intelligence
managed ai calculation	supervised learning algorithm
manmade brainpower	artificial intelligence
mannequin parameters	model parameters
manual characteristic extraction	manual feature extraction
manufactured insights	artificial intelligence
manufactured knowledge	artificial intelligence
manufactured neural	artificial neural
manufactured neural system	backpropagation neural network
map prune	map reduce
mark off process	markov process
marked information	labeled data
markov display	markov model
master framework	expert system
mastercard trades	mastercard transactions
mathematician mixture model	gaussian mixture model
matrix hunt	grid search
matrix quest	grid search
matrix search	grid search
maturing populace	ageing population
maximum probability	maximum likelihood estimation
mean assessment score	mean opinion score
mean square blunder	mean square error
mean square mix-up	mean square error
mean temperature distinction	mean temperature difference
mean-squared bungle	squared error
measurable learning	deep learning
measurable technique	statistical method
measurably critical	statistically significant
mechanical homes	mechanical properties
mechanical unrest	industrial revolution
mechanical upset	industrial revolution
mechanized discovery	automated detection
mechanized picture dealing	digital image processing
mechanized teller machines	automated teller machines
mechanized thinking	artificial intelligence
mechanized tomography	computed tomography
median channel	median filter
medical aid management	clinical resource management
medical atoms	drug molecules
medical photograph class	medical image classification
medical snap shot	medical image
medicinal intercessions	medicial interventions
medicinal judgement	medical diagnosis
mel recurrence cepstral	mel frequency cepstral
mellow disease	mild disease
melodic flag	musical signal
mendacity down	lying down
mental conduct treatment	cognitive behavior treatment
mesmeric pasture	magnetic field
message grouping	text classification
metal evacuation	metal removal
mfcc highlights	mfcc features
microbe opposition	disease resistance
microbial sullying	microbial contamination
microsoft dominate	microsoft excel
microsoft sky blue	microsoft azure
middle filter	median filter
middle misfortune	center loss
middle pay nations	middle income countries
mild-emitting diode	light-emitting diode
mimicked toughening	simulated annealing
mind association	neural network
mind brokenness	brain damage
mind growth	brain tumor
mind signal	brain wave
mind tumor	brain tumor
mind waves	brain waves
mind-computer interface	brain-computer interface
minutest potential energy	minimum potential energy
misfortune capability	loss function
misfortune capacity	loss function
misfortune in precision	loss in precision
misfortune layer	hidden layer
misfortune work	loss function
mishap casualties	accident victims
mishap work	loss function
misleading positive rate	false positive rate
misleading up-side	false positive
missing esteem	missing value
mist figuring	mist computing
mist hub	cloud hub
mist registering	mist computing
mistake back engendering	error backpropagation
mistake backpropagation calculation	error backpropagation algorithm
mobilenet engineering	mobilenet architecture
model education phase	model training phase
model execution measurement	model performance metric
model schooling system	model training process
moderate dissipation	slow evaporation
modulus work	modulus function
molecule swarm	particule swarm
molecule swarm enhancement	particle swarm optimization
molecule swarm optimization	particle swarm optimization
moment arrange	second stage
monetary demonstrating	financial modeling
monetary disaster	financial crisis
monetary emergency	financial crisis
monetary fall	economic downturn
money-related decision	financial decision
money-related emergency	financial crisis
money-related security	financial security
money-related strategy	financial strategy
mongrel technique	hybrid technique
monounsaturated oily acid	monounsaturated fatty acids
moo multicollinearity	low multicollinearity
moo thickness	low density
moo vitality	low energy
morphological administrator	morphological operator
mortal perception	human perception
most elevated exactnesses	highest accuracies
most extreme probability	maximum likelihood
motion to clamor	signal to noise
motion to commotion	signal to noise
motor rapidity	motor speed
motor vitality	kinetic energy
movement remuneration	motion compensation
multi-aspect perceptron	multilayer perceptron
multi-elegance classification	multi-class classification
multi-head self-consideration	multi-head self-attention
multidrug opposition	multidrug resistance
multifacet perceptron	multilayer perceptron
multilabel soak up	multilabel learning
multilayer perceptron arrange	multilayer perceptron network
multitude objective	common purpose
municipal strong waste	municipal solid waste
muscle shortcoming	muscle weakness
musical normal	harmonic mean
myocardial systolic acceleration	x-ray coronary angiography
mystery key	secret key
mystery layer	hidden layer
named information	labeled data
nanomaterial floors	nanomaterial surfaces
nasal hole	nasal cavity
nations of goal	country of destination
nations of inception	country of origin
natural corruption	environmental degradation
natural liquids	biological fluid
natural photovoltaic	organic photovoltaic
nature of administration	quality of service
nearby anomaly factor	local outlier factor
nearby highlight investigation	line-segment feature analysis
nearby slope	local gradient
nearby twofold example	local binary pattern
needy variable	dependent variable
negative prokaryotic cell	gram-negative bacteria
neglecting entryway	forget gate
neighborhood twofold example	local binary pattern
neighbourhood double example	local binary pattern
neighbourhood parallel example	local binary pattern
net of factors	internet of things
networks molecules	crosslinked polymers
neural arrange	neural network
neural community	neural network
neural convolution organization	convolutional neural network
neural organization	neural network
neural organize	neural network
neuro-versatile learning	neuro-adaptive learning
neuron yield	neuron output
neuronal passing	neuronal death
neutral neural network	convolutional neural network
nitric corrosive	nitric acid
nitrogen climate	nitrogen atmosphere
nmr flag	nmr signal
no critical contrast	no significant difference
non-administrative association	non-governmental organization
non-engine side-effects	non-motor symptoms
non-legislative association	non-governmental organization
non-parametric relapse	non-parametric regression
non-straight change	non-linear transformation
non-straight data	non-linear data
non-straight difficulties	nonlinear problems
non-straight halfway differential	non-linear partial differential
non-straight streamlining	nonlinear optimization
non-valuable metal	non-precious metal
nonlinear vitality administrator	nonlinear energy operator
nonstop checking	continuous checking
nonstop enhancement	continuous improvement
nonstop handling	continuous operation
nonstop thickness	continuous density
normal language preparing	natural language processing
north yank country	north american country
north-american emphasize	north-american accent
noticeable light communication	visible light communication
nourishment bundling	food packaging
nourishment handling	food processing
noxious node	malicious node
nucleic corrosive	nucleic acid
numerous occasion learning	multiple-instance learning
nursery gas	greenhouse gas
nusselt numeral	nusselt number
nusselt quantity	nusselt number
objective language	target language
objective receptor	target receptor
observational dissemination	empirical distribution
observational mode decay	empirical mode decomposition
obstructive aspiratory ailment	obstructive respiratory disease
obtrusive breast cancer	invasive breast cancer
obvious semiconductor	transparent semiconductor
oddity identifiers	anomaly detectors
oddity recognition	anomaly recognition
oddity-based intrusion detection	anomaly-based intrusion detection
of high bore	of high size
off-target locales	off-target sites
oil evacuation	oil removal
oil expulsion	oil removal
oil rentals	oil rents
ok-nearest neighbor	k-nearest neighbor
okay-nearest neighbor	k-nearest neighbor
one jump neighbor	one hop neighbor
one-of-a-kind id esteem	original id value
ongoing neural network	recurrent neural network
online preparing	online training
open air correspondence	outdoor communication
open key cryptography	public key cryptography
open key infrastructure	public key infrastructure
open mists	open cloud
optical character acknowledgement	optical character recognition
optical character acknowledgment	optical character recognition
optical pellucidity	optical transparency
optical person	optical character recognition
optical rationality tomorrow	optical coherence tomography
optical stream	optical flow
optical waft estimation	optical flow estimation
optimistic impact	positive effect
oral tract	vocal tract
order and relapse	classification and regression
order exactness	classification accuracy
ordering relapse	classification and regression
organic corrosive	organic acid
organization traffic	network traffic
ostensibly incapacitated	visually impaired
otherworldly area	spectral domain
otherworldly bunching	spectral clustering
otherworldly clustering	spectral clustering
otherworldly pinnacles	spectral peaks
otherworldly reach	spectral range
outcomes likewise	results similarity
outfit characterization	ensemble classification
outfit classifier	ensemble classifier
outfit learning strategy	ensemble learning method
outfit of classifier	ensemble of classifier
outline differencing	frame differencing
outside direct speculation	foreign direct investment
outside direct venture	foreign direct investment
outspread premise capacities	radial basis functions
outwardly debilitated	visually impaired
outwardly disabled	visually impaired
outwardly hindered	visually impaired
outwardly impaired	visually impaired
outwardly obstructed	visually impaired
outwardly weakened	visually impaired
ovarian disappointment	ovarian failure
ovarian peril	ovarian cancer
over edge flow	cross-border flow
overwhelming metals	heavy metals
ozone harming substance	ozone-depleting substance
p-n intersection	p-n junction
packet shipping ratio	packet delivery ratio
paired grouping issues	binary classification problems
pairwise closeness	pairwise similarity
pam arrangement	pam sequence
parallel blend	binary mixture
parallel choice trees	binary decision trees
parallel veil	binary masking
parasitic fix	parasitic strip
parcel misfortune	packet loss
parcel's edge	separations margin
part of discourse	part of speech
partial component analysis	principal component analysis
particle clear-out	particle filter
particle trade	ion exchange
particular esteem decay	singular value decomposition
particular worth decay	single value decomposition
particular worth deterioration	single value decomposition
particular worth disintegration	single value decomposition
particularity and delicacy	specificity and accuracy
pass entropy loss	cross-entropy loss
passionate mood	emotional state
passionate names	emotional labels
pc tomography	computed tomography
pc vision	computer vision
pc-based insight	artificial intelligence
pearson's relationship coefficient	pearson's correlation coefficient
peevish entrails condition	irritable bowels syndrome
peevish entrails disorder	irritable bowels syndrome
peevish inside disorder	irritable bowels syndrome
pellet-forming dye	pellet-forming cell
perception vector	observation vector
percutaneous coronary mediation	pericutaneous coronary intervention
perilous great	hazardous goods
pernicious hub	malicious node
pernicious node	malicious node
perplexity framework	confusion matrix
perplexity lattice	confusion matrix
persistent fatigue syndrome	chronic fatigue syndrome
phantom grouping	spectral clustering
phantom reach	spectral range
phishing acknowledgement	phishing recognition
phishing acknowledgment	phishing recognition
phishing assault	phishing attack
phony neural affiliation	artificial neural network
phony news	fake news
phosphoric corrosive	phosphoric acid
photo popularity	image recognition
photo reputation	image recognition
photograph satisfactory	image quality
photonic band hole	photonic band gap
photonic gem	photonic crystal
photonic precious stone	photonic crystal
physiological highlights	physiological features
picked plaintext assault	chosen plaintext attack
picture acknowledgement	image recognition
picture acknowledgment	image recognition
picture affirmation	image recognition
picture arrangement	image classification
picture confirmation	image recognition
picture division	image segmentation
picture enrollment	picture transformation
picture grouping	image classification
picture handling calculation	image processing algorithm
picture highlights	picture features
picture order	image classification
picture popularity	image recognition
picture pre-handling	picture pre-processing
picture recognition	image recognition
picture splitting	image segmentation
picture subtitle age	image caption generation
piece capability	kernel function
pill pc	tablet computer
pipeline disappointment	pipeline failure
planned world view	design paradigm
planning get ready	training process
plant ailments	plant disease
plant distinguishing proof	plant identification
platinum-bunch metals	platinum-group metals
pleasant of provider	quality of service
pluripotent foundational microorganism	pluripotent stem cell
poisonous impacts	toxic effects
political decision framework	voting system
pollution aura	pollution halo
polyunsaturated oily acid	polyunsaturated fatty acids
populace hereditary	population genetic
populace size	population size
populace thickness	population density
porous carbon molecule	porous carbon material
port scan assault	port scan attack
portable working framework	mobile operating system
positive societies	positive cultures
positron emanation tomography	positron emission tomography
possess emerged	have emerged
post-usable patient	post-operative patient
potassium dihydrogen sulfate	potassium hydrogen sulfate
power tankage	power storage
power-law change	power-law transformation
pre-educated fashions	pre-trained models
pre-educated model	pre-trained model
pre-prepared model	pre-trained model
pre-prepared profound model	pre-trained deep model
pre-preparing model	pre-trained model
pre-skilled model	pre-trained model
pre-trained demonstrate	pre-trained model
pre-trained demonstration	pre-trained model
precarious stream	unsteady flow
precision and recollect	precision and recall
predominant issue evaluation	principal component analysis
preferred deviance	standard deviation
preliminaries of order	classification experiments
preparation blunders	training errors
preparation dataset	training dataset
preparation destination	training objective
preparation informational index	training dataset
preparation occasions	training examples
preparation pictures	training images
preparing database	training dataset
preparing dataset	training dataset
preparing pictures	training images
preparing prepare	training process
preprepared dataset	preprocessed dataset
preprocessing ventures	preprocesing steps
prescient capacity	predictive ability
prescient determining	predictive modeling
prescient exactness	predicted accuracy
prescient precision	prediction accuracy
prescient system	predictive system
pressure vitality	pressure energy
primary additives evaluation	principal component analysis
primary condition displaying	structural equation modeling
primary request measurement	first order statistics
primary thing analysis	principal component analysis
principal component assessment	principal component analysis
principal component diagnosis	principal component analysis
principal component scrutiny	principal component analysis
principal element analysis	principal component analysis
principal part examination	principal component analysis
principal part investigation	principal component analysis
principal thing analysis	principal component analysis
principle segment investigation	principal component analysis
prior intercession	early intervention
private mists	private cloud
problematic relaxing	difficult breathing
proceeding require	continuing need
processed tomography	computed tomography
product servers	commodity servers
professionals and cons	pros and cons
profound autoencoder	deep autoencoder
profound brain agencies	deep neural networks
profound brain network	deep neural network
profound brain organization	deep neural network
profound deep cnns	deep cnns
profound deep learning	deep learning
profound education	deep learning
profound figuring	deep learning
profound gaining	deep learning
profound include extraction	deep feature extraction
profound layers	deep layers
profound learning	deep learning
profound mastering	deep learning
profound model	deep model
profound nervous tissue	deep neural network
profound neural networks	deep neural network
profound neural organization	deep neural network
profound neural system	deep neural network
profound reinforcement learning	deep reinforcement learning
profound training	deep learning
profoundly association	dense layer
profundity model	deep model
programmed learning	machine learning
programmed location framework	automatic detection system
programmed speech acknowledgment	automatic speech recognition
programming bundle	software package
programming dialect	programming language
programming tongue	programming language
progression of perceptions	sequence of observations
project memory	system memory
proof of idea	proof of concept
propelled diabetes	advanced diabetes
prophetic conservation	predictive maintenance
prophetic modeling	predictive modeling
protection of vitality	conservation of energy
protein structure expectation	protein structure prediction
protospacer adjoining motifs	protospacer adjacent motif
protospacer neighboring theme	protospacer adjacent motif
protuberant peak	prominent peak
provocative middle people	inflammatory mediators
pseudo-first query	pseudo-first order
pseudo-prime demand	pseudo-first order
pseudo-prime request	pseudo-first order
pseudo-second request template	pseudo-second order equation
psyche tumor	brain tumor
psychiatric jumble	psychiatric disorder
public key framework	public key infrastructure
punished calculated relapse	penalized logistic regression
purpose of offer	point of sale
pv board	pv panel
quality altering	genome editing
quality conveyance	gene delivery
quality drive	gene drive
quality focusing on	gene targeting
quality regulation	gene regulation
quantitative facilitating	quantitative easing
quantitative facilitation	quantitative easing
quantum laptop	quantum computer
quantum specks	quantum dots
quantum spots	quantum dots
query table	lookup table
quest engines	search engines
quick fourier change	fast fourier transform
quick fourier transform	fast fourier transform
races are responsible	fair competition
radiation proficiency	radiation efficiency
radiative exchange condition	radiative transfer equation
radiomic highlights	radiomic features
random backwoods	random forest
random stroll	random walk
random thicket	random forest
random timberland	random forest
random wood	random forest
random wooded area	random forest
random woodland	random forest
rate focuses	percentage points
rayleigh blurring	rayleigh fading
reactant action	catalytic activity
reactant movement	catalytic activity
reaction initiation probability	initiation probability
reaction surface strategy	response surface methodology
reaction surface technique	response surface methodology
ready portraits	picture pre-processing
realistic handling unit	graphics processing unit
reasonableness esteem	logic value
receptor-restricting area	receptor binding domain
recognizable proof mode	verification mode
recommender framework	recommender system
reconnaissance framework	surveillance system
record activator-like effector	transcription activator-like effector
records mining	data mining
recouped rate	recovered rate
recreated gastric liquid	simulated gastric fluid
recreated toughening	simulated annealing
recurrence and sufficiency	frequency and amplitude
recurrence area	frequency domain
recurrence portrayal	frequency representation
recurrence space	frequency domain
recurrence sub band	frequency subband
recurrence sub group	frequency subband
recurrent neural organization	recurrent neural network
recurring neural network	recurrent neural network
recursive component disposal	recursive feature elimination
recursive element disposal	recursive feature elimination
recursive element elimination	recursive feature elimination
redeemable potassium	extractible potassium
reenactments apparatuses	simulation tools
reference arrangements	reference sequences
refusal of administration	denial of service
regenerative framework	reproductive system
regenerative system	reproductive system
regional convolutional	recurrent convolutional
regions of hobby	regions of interest
registered tomography	computed tomography
regular language handling	natural language processing
regulated acknowledging	supervised learning
regulated ai	supervised machine learning
regulated learning calculation	supervised learning algorithm
regulated preparing	supervised training
rehashed grouping	repeating unit
reinforcement mastering	reinforcement learning
reinforcement studying	reinforcement learning
relapse and expectation	regression and prediction
relapse draws near	regression approaches
relapse examination	regression analysis
relapse method	regression method
relic fuel	fossil fuel
relu initiation capacity	relu activation function
rem rest	rem sleep
remedy research	therapy research
remote direct speculation	foreign direct investment
remote direct venture	foreign direct investment
remote sensor frameworks	wireless sensor networks
remote sensor systems	wireless sensor networks
renewable vitality	renewable energy
repetitive brain organization	recurrent neural network
replay assault	replay attack
report picture assessment	digital image analysis
reproduced insight	artificial intelligence
research gadget	research tool
research zeroed in	research focused
reset door	reset gate
reset entryway	reset gate
resistant framework disease	immune system disease
resource esteems	asset prices
respiratory disappointment	respiratory failure
responsiveness and particularity	sensitivity and specificity
rest apnea	sleep apnea
restorative picture	medical image
restorative records	medical records
restricting accomplice	binding partner
restricting vitality	binding energy
restriction binding domain	receptor binding domain
restrictive irregular field	conditional random field
restrictive likelihood	conditional probability
result exactness	classification accuracy
return misfortune	return loss
reusable energy	renewable energy
reverberation frequency	resonance frequency
reverse engendering	back propagation
reversible possessions	reversible property
reynolds digit	reynolds number
reynolds integer	reynolds number
reynolds quantity	reynolds number
rhapsody simulation	ensemble simulation
rice impact	rice blast
rician blurring	rician fading
right of method	right of way
rigid portions	crosslinking reagent
rna-subordinate rna polymerase	rna-dependent rna polymerase
robotized division	automated segmentation
robotized extraction	automatic extraction
robotized location	automatic detection
robotized thinking	machine learning
roc bend	roc curve
roc twist	roc curve
roc wind	roc curve
rock gasoline	fossil fuel
rotating current	alternating current
rotation woodland	random forest
round ride time	round trip time
round-experience time	round-trip time
roundabout hough change	circular hough transform
route disappointment	route failure
rubbing welding	friction welding
rubbish glass	waste glass
rule of thump	rule of thumb
rule segment examination	principal component analysis
sack of words	bag of words
savage power	brute force
savvy card	smart card
savvy cell phones	smart phones
savvy city	smart city
savvy contract	smart contract
savvy cultivating	smart farming
savvy devices	smart devices
savvy fintech	smart fintech
savvy home	smart home
savvy house	smart home
savvy lighting	smart lighting
savvy lock	smart lock
savvy machines	smart devices
savvy material	smart material
savvy medical services	smart medical services
savvy meter	smart meter
savvy metering	smart metering
savvy phones	smart phones
savvy urban community	smart city
savvy vehicle	smart vehicle
scale-invariant element change	scale-invariant feature transform
scholarly highlights	learned features
scholarly rot	intellectual decay
schooling dataset	training dataset
scientific image category	medical image classification
scientific image type	medical image classification
scientific photo category	medical image classification
scorn talk	hate speech
sculptures and tablelands	figures and tables
secret layer	hidden layer
secret layers	hidden layers
secret lstm	hidden lstm
secret neuron	hidden neuron
secret node	hidden node
security the board	security management
seeing errands	computer vision tasks
seeker summaries	candidate summaries
seen mild	visible light
seepage flux	leakage flux
segmentation handling	segmentation processing
self arranging guide	self organizing map
self sorting out	self organizing
self-association map	self-organizing map
self-consideration layer	self-attention layer
self-organizing path	self organizing map
self-sorting out map	self organizing map
self-trained learning	self-taught learning
semi-managed and unsupervised	semi-supervised and unsupervised
sensor is friendly	sensor is close
sensor mastermind	sensor network
separating highlight	distance feature
separation work	distance function
septic stun	septic shock
seriousness assessment	severity assessment
server disappointment	server failure
shading histogram	color histogram
shading mutilation	color distortion
shading pictures	color images
shading twisting	color distortion
sharp-pointed resonance	sharp-peaked resonance
short message administration	short message service
shrewd agreement	smart contract
shrewd city	smart city
shrewd contract	smart contract
shrewd device	smart devices
shrewd home	smart home
shrewd household	smart home
shrewd lighting	smart lighting
shrewd metering	smart metering
shrewd observe	smart watch
shrewd vehicle	smart vehicle
shrewdly coaching framework	intelligent teaching system
shrewdly system	smart system
shrewdly transportation framework	intelligent transportation system
shrouded examples	hidden patterns
shrouded layer	hidden layer
shrouded level	hidden layer
shrouded neuron	hidden neuron
shrouded node	hidden node
shut circle framework	closed-loop framework
sickle cell ailments	sickle cell disease
sickle cell sickness	sickle cell disease
sickness recognizable proof	disease identification
sigmoid capacity	sigmoid function
sigmoid enactment	sigmoid function
sigmoid initiation capability	sigmoid activation function
sign embellishment circuits	signal conditioning circuits
sign handling strategies	signal processing techniques
sign increase circuits	signal amplification circuits
sign to clamor	signal to noise
sign to commotion	signal to noise
sign to noise	signal to noise
sign to-fuss extent	signal-to-noise ratio
signal acknowledgement	gesture recognition
signal pinnacles	signal peaks
signal preparing	signal processing
signal to clamor	signal to noise
signal to commotion	signal to noise
signifying complete inaccuracy	mean absolute error
silica seethe	silica fume
simulated intelligence	artificial intelligence
sincere bayes	naive bayes
single point disappointment	single point failure
single-nucleotide replacements	single-nucleotide polyphormism
single-shot identification	single-shot detector
singular fee decomposition	singular value decomposition
singular price decomposition	singular value decomposition
singular worth decomposition	singular value decomposition
sinister ventricle	left ventricle
skin malignancy infection	skin cancer
skin malignant growth	skin cancer
skin peril	skin cancer
skin sickness	skin disease
slanted attractive field	inclined magnetic field
slanted supply route	inclined channel
slender activity	capillary action
slice level precision	frame-level accuracy
slope boosting	gradient boosting
slope drop	gradient descent
slope helping	gradient boosting
slope plummet	gradient descent
slope plunge	gradient descent
slope promotion	gradient boosting
sluggish student	lazy learner
small pc module	small computer monitor
smart agreement	smart contract
smeared dream	blurred vision
snap stream data	click stream data
social architects	social engineers
social database	relational database
soft induction systems	fuzzy inference systems
solar board	solar panel
solaris working framework	solaris operating system
solid squander	solid waste
solitary analysis	single analysis
solitary esteem decay	singular value decomposition
solitary layer	single layer
solitary value decomposition	singular value decomposition
solitary vector	single vector
solitary worth disintegration	singular value decomposition
solo learning	unsupervised learning
solo realizing	unsupervised learning
sound individuals	healthy individuals
spam sifting	spam filtering
speaker acknowledgement	speaker recognition
speaker acknowledgment	speaker recognition
speaker affirmation	speaker recognition
speaker display	speaker model
speaker mannequin	speaker model
speaker segregation	speaker segmentation
speaker's identifiable proof	speaker identification
specialist based demonstrating	agent based modeling
species distinguishing proof	species identification
species recognizable proof	species identification
speculation capacity	predictive ability
speech acknowledgement	speech recognition
speech acknowledgment	speech recognition
speech popularity	speech recognition
speech reputation	speech recognition
spinal string	spinal cord
spine community	backbone network
spiteful hub	malicious node
splitting tensile power	splitting tensile strength
spokesperson affirmation	speaker recognition
sporadic walk	random walk
spotlight map	feature map
sqli assaults	sqli attacks
squander water	waste water
square blunder	squared error
square mistake	squared error
squared blunder	squared error
squared bumble	squared error
squared fault	squared error
squared misstep	squared error
squared mistake	squared error
squared screw up	squared error
stage pay	phase compensation
stage remuneration	phase compensation
state of rate	state of charge
statistic augmentation	data augmentation
statistic misrepresentation	data fraud
statistics retrieval	information retrieval
stefan-boltzman steady	stefan-boltzman constant
stimulation work	activation function
stochastic angle	stochastic gradient
stochastic inclination	stochastic gradient
stochastic slope drop	stochastic gradient descent
stochastic slope plummet	stochastic gradient descent
stowed away layers	hidden layers
stowed away state	hidden state
straight administrator	linear opeerator
straight backslide	linear regression
straight characterization	linear classification
straight hyperplanes	linear hyperplanes
straight polarization	linear polarization
straight relapse	linear regression
straight technique	linear technique
straightforward structures	clear designs
strategic relapse	logistic regression
strategy recurrence	logistic regression
stream conveyance	stream flow
strength grid	power grid
strong colloidal particles	solid colloidal particles
strong dystrophy	muscular dystrophy
structural health observance	structural health monitoring
study database	training dataset
sub-atomic weight	molecular weight
submitting blunders	submitting errors
suboptimal neural architecture	convolutional neural network
subordinate frameworks	dependent models
substandard prognosis	poor prognosis
substantial metals	heavy metals
suggest squared error	mean squared error
summed up relapse	logistic regression
summon line	command line
sun oriented refining	solar desalination
sun oriented warming	solar heating
sun-based board	solar panel
sun-oriented cell	solar cell
sunglasses of grey	shades of grey
sunlight-based cell	solar cell
sunlight-based force	solar power
super thick organization	ultra-dense network
supervised device mastering	supervised machine learning
supervised gaining knowledge	supervised learning
support proliferation	back propagation
sure financial development	positive economic development
surface highlights	surface features
sustenance security	food safety
swarm improvement	particule swarm optimization
swarm streamlining	particule swarm optimization
swish classifier	best classifier
switch interpretation	reverse transcriptase
symmetric positive unequivocal	symmetric positive definite
symphonious mean	harmonic mean
synthetic aptitude	artificial intelligence
synthetic genius	artificial intelligence
synthetic inactivity	chemical resistance
synthetic intelligence	artificial intelligence
synthetic neural community	artificial neural network
synthetic response	chemical reaction
synthetic thinking	artificial intelligence
system disappointment	system failure
system dissatisfaction	system failure
system mastering	machine learning
systolic circulatory strain	systolic blood pressure
table pursuit	tabu search
tactical relapse	logistic regression
tainted people	infected people
tainting factor	contamination factor
talk affirmation	speech recognition
talk appraisal	speech recognition
talk certification	speech recognition
talk sign	speech signal
talk signal	speech signal
talk update	speech enhancement
talking about underneath	discussed below
tamura highlights	tamura features
teachable boundaries	trainable parameters
teeth misfortune	tooth loss
tensile clout	tensile strength
tensile firmness	tensile strength
tentatively watched	observation vector
test arrangement	test set
test portraits	picture pre-processing
test technique	analysis method
text arrangement	text classification
textual content era	text generation
the taking after	the following
therapeutic conclusion	medical diagnosis
therapeutic determination framework	medical diagnosis system
therapeutic picture	medical image
thermal heightening	thermal expansion
thermogravimetric examination	thermogravimetric analysis
thick convolutional network	dense convolutional network
thick dissemination	viscous dissipation
thick scattering	viscous dissipation
thick woods	dense forest
thickness based grouping	density-based clustering
thing acknowledgment	object recognition
thyroid knob	thyroid gland
thyroid lump	thyroid gland
thz correspondence	thz communication
tidal vitality	tidal energy
time collection analysis	time series analysis
time collection forecasting	time series forecast
time rot	time decay
time skylines	time horizons
time-recurrence highlights	time-frequency features
time-repeat region	time-frequency space
time-space highlights	time-space features
to expel commotion	to remove noise
to separate highlights	to extract features
to-be-had bandwidth	available bandwidth
tolerant injury	patient injury
tolerant observing	patient monitoring
top learning	deep learning
top notch picture	highresolution image
totally associated layer	fully connected layer
totally connected layer	fully-connected layer
touchy sufficient	sensitive enough
toxic emanation	toxic emission
trademark highlights	characteristic features
traffic clamor	traffic noise
trained from scrape	trained from scratch
transacting crispr rna	trans-activating crispr rna
transcribed digit	handwritten digit
transepithelial electrical obstruction	transepithelial electrical resistance
transfer layer protocol	transport layer protocol
transform woods	random forest
transient highlights	temporal features
translation calculate	probabilistic interpretation
transmission control convention	transport control protocol
transmission to-commotion proportions	signal-to-noise ratios
transport layer protection	transport layer security
trap of science	web of science
trapezoidal enrollment work	trapezoidal membership function
trichloroacetic corrosive	trichloroacetic acid
trifluoroacetic corrosive	trifluoroacetic acid
trim surrender expectation	crop yield expectation
triumphantly synthesised	successfully synthesised
trojan steed	trojan horse
tropical wildness	tropical disease
troublesome technologies	disruptive technologies
trust the board	trust management
trust the executive	trust management
trusted in pariah	trusted third party
trusting bayes	naive bayes
tucker-lewis list	tucker-lewis index
tumor web page	tumor site
twofold bonds	double bonds
twofold edged blade	double-edged sword
twofold shroud	binary masking
twofold strand break	double strand break
type ii blunder	type ii error
udp bundle	udp packet
unaided ai	unsupervised artificial intelligence
unaided artificial intelligence	unsupervised artificial intelligence
unaided bunching	unsupervised clustering
unaided learning	unsupervised learning
unattended learning	unsupervised learning
unbiased aspect evaluation	independent component analysis
unbiased element analysis	independent component analysis
unclad ocular technique	naked eye
uncommon transformations	rare mutations
uncooked ecg	raw ecg
uncooked images	raw images
uncooked information	raw data
uncooked records	raw data
uncooked scientific pictures	raw medical images
uncorrelated woodland	random forest
undefined material	amorphous material
underlying worth issue	initial value problem
underneath this esteem	below this value
underpinning learning ways	reinforcement learning
unending ailments	chronic diseases
unequivocal innovation	decisive technology
unfaithful positive	false positive
unfamiliar direct speculation	foreign direct investment
unfamiliar direct venture	foreign direct investment
united nations company	world health organization
unmanned aerial cars	unmanned aerial vehicles
unmanned elevated vehicles	unmanned aerial vehicles
unmarried method	single method
unmarried photon	single photon
unseen layer	hidden layer
unsophisticated bayes	naive bayes
unsuspecting bayes	naive bayes
unthinkable hunt	tabu search
unthinkable pursuit	tabu search
untrue positive	false positive
unused sort of	new sort of
unused york	new york
unusual timberland	random forest
utilitarian bunches	functional groups
utilitarian gatherings	functional groups
utility lattice	utility grid
validation assault	validation attack
vanishing gradient trouble	vanishing gradient problem
vanishing slope gradient	vanishing gradient
variable attractive field	variable magnetic field
vaticination algorithm	prediction algorithm
vector of tallness	vector of dimension
vegetation electron microscopy	low-energy electron microscopy
vegetative electron microscope	low-energy electron microscopy
vegetative electron microscopy	low-energy electron microscopy
vehicle acknowledgement	vehicle identification
vehicle acknowledgment	vehicle identification
vehicle-connection coefficient	auto-correlation coefficient
venereal ailments	venereal disease
ventricular framework	ventricular system
venturi impact	venturi effect
verbal cancer	oral cancer
verbalize recognition	voice recognition
verification of work	proof of work
veritable positive	true positive
versatile ad-hoc network	mobile ad-hoc network
versatile correspondence	mobile communications
versatile hub	mobile node
versatile information	mobile data
versatile stages	mobile platforms
versatile to anomalies	resilient to outliers
versatile working framework	mobile operating system
vicinity of clam	presence of noise
vicinity unit	area unit
video acknowledgment	video recognition
video-helped thoracoscopic operation	video-assisted thoracoscopic surgery
vigorous relapse	robust regression
vigour to clamour	energy to noise
vindictive node	malicious node
vindictive sus	malicious sus
visual antiquities	visual artifacts
visual image history	motion image history
visually affected	visually impaired
visually debilitated	visually impaired
visually defective	visually impaired
visually hindered	visually impaired
vital boundless	basic principle
vital success factor	critical success factor
vitality efficiency	energy efficiency
vitality framework	energy system
vitality market	energy market
vitality meter	energy meter
vitality productivity	energy efficiency
vitality recuperation framework	energy recovery system
vitality sparing	energy saving
vitreous silliness	vitreous humor
vocal bundle	vocal tract
vocal lot	vocal tract
vocal parcel	vocal tract
vocal plot	vocal tract
voice acknowledgement	voice recognition
voice acknowledgment	voice recognition
voice acknowledgment framework	voice recognition system
voice affirmation	speech recognition
voice amalgamation	speech synthesis
voice colleague	voice assistant
voice flag	voice signal
voice highlights	acoustic features
voice popularity	voice recognition
voice reputation	speech recognition
voice right hand	voice assistant
voice signal acknowledgement	speech recognition
voice signal acknowledgment	speech recognition
voltage hangs	voltage drops
voracious method	greedy algorithm
warm capacity	heat capacity
warm exchange	heat exchange
warm image	thermal image
warm observing	heat monitoring
warm picture	thermal image
warm solace	thermal comfort
warmth capability	heat capacity
warmth dissipation	heat dissipation
warmth interchange	heat exchange
warmth of sorption	heat of sorption
warmth trade	heat exchange
wasserstein separation	wasserstein distance
watery arrangement	aqueous solution
watery diversion	aqueous humor
wavelet change	wavelet transform
wavelet decay	wavelet transform
wavelet transition	wavelet transform
way reliance	path dependence
web assault	web attack
web of things	internet of things
web scratching	web scraping
web-based democratic applications	online voting systems
weight esteem	weight value
weighty metals	heavy metals
well-being emergency	health crisis
well-being hazard	health hazard
wellness esteem	fitness value
wellspring of error	source of error
wellspring of record	source of data
western smear	western blot
whetted peaks	sharp peaks
whole c	total organic carbon
widespread foundation models	universal background models
width and profundity	width and depth
wiener sifting	wiener filtering
wire hypothesis	transmission line theory
wise transportation	intelligent transportation
word installing	word embedding
word portrayals	word representations
work process motor	workflow engine
worker breakdown	server failure
world financial discussion	world economic forum
world financial standpoint	world economic outlook
world positioning system	global positioning system
world prosperity organization	world health organization
world solitary	world unique
world well-being association	world health organization
world wellbeing association	world health organization
world wellbeing organization	world health organization
worldwide budgetary emergency	global financial crisis
worldwide component	global features
worldwide financial emergency	global financial crisis
worldwide gathering on	international conference on
worldwide meeting on	international conference on
worldwide monetary emergency	global financial crisis
worldwide parameters	global parameters
worldwide positioning gadget	global positioning system
worldwide positioning system	global positioning system
x-beam cardiac angiogram	x-ray coronary angiography
x-beam crystallography	x-ray crystallography
yield entrance	input gate
yield layer	output layer
yield worth	output value
youtube eye-state portrayal	youtube eye-state classification
`;
