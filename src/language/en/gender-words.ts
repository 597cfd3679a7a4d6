/**
 * Words that say whether a person is a woman or a man. Roles are those English gives to one of the two; given names are common ones
 * that go to one of the two wherever news in English meets them (Andrea, Jean, Kim, Nikita and the like are left out). Own lists, from general knowledge.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

export type Gender = 'woman' | 'man';

/** Words that stand before a name, or for a person, in lower case. */
export const genderedRoles: Readonly<Record<Gender, ReadonlySet<string>>> = {
  woman: set(`
    mrs ms miss madam madame lady dame queen princess duchess baroness empress spokeswoman chairwoman businesswoman congresswoman
    policewoman actress mother wife daughter sister grandmother aunt niece widow girl woman women girls mothers wives daughters
    sisters nun waitress heroine girlfriend bride stepmother schoolgirl councilwoman sportswoman
  `),
  man: set(`
    mr sir lord king prince duke baron emperor pope sultan emir sheikh ayatollah imam businessman congressman policeman fireman
    father husband son brother grandfather uncle nephew widower boy man men boys fathers husbands sons brothers monk waiter
    boyfriend bridegroom stepfather schoolboy councilman sportsman gunman
  `),
};

/** Given names, as written. */
export const genderedNames: Readonly<Record<Gender, ReadonlySet<string>>> = {
  woman: set(`
    Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Lisa Nancy Betty Margaret Sandra Emily
    Michelle Amanda Melissa Deborah Stephanie Rebecca Laura Helen Sharon Cynthia Kathleen Amy Angela Anna Ruth Brenda
    Pamela Nicole Katherine Catherine Christine Samantha Janet Diane Julia Julie Olivia Emma Sophie Sofia Isabella Charlotte
    Amelia Hannah Alice Rachel Victoria Martha Teresa Theresa Judith Ann Anne Annie Jane Hillary Nancy Condoleezza Melania Ivanka
    Ursula Christina Kristina Ingrid Greta Annalena Sabine Monika Petra Birgit Heike Brigitte Françoise Ségolène Marine
    Nathalie Sylvie Valérie Isabelle Carmen Pilar Lucía Ana Cristina Dilma Michelle Giorgia Francesca Giulia Chiara Silvia Elena
    Olga Natalia Natalya Tatiana Svetlana Irina Yelena Ekaterina Lyudmila Galina Anastasia Valentina Yulia Oksana Daria
    Zahra Fatemeh Maryam Shirin Leila Layla Narges Nasrin Mahsa Niloofar Parisa Soraya Azadeh Fatima Amina Rania Hanan Aisha
    Ayşe Ayse Fatma Elif Zeynep Merve Selin Emine Meral Tansu Tzipi Ayelet Miri Golda Malala Benazir Indira Sonia Priyanka
    Margrethe Jacinda Theresa Nicola Magdalena Agnieszka Katarzyna Ewa Jana Zuzana Eszter Ildikó Katalin Noémi
  `),
  man: set(`
    James Robert John Michael William David Richard Joseph Thomas Charles Christopher Daniel Matthew Anthony Mark Donald
    Steven Stephen Paul Andrew Joshua Kenneth Kevin Brian George Edward Ronald Timothy Jeffrey Jacob Gary Nicholas Eric Jonathan
    Larry Justin Scott Brandon Benjamin Gregory Frank Patrick Raymond Jack Peter Henry Harry Arthur Boris Tony Gordon Barack
    Joe Bill Jimmy Mike Antony Emmanuel François Nicolas Jacques Pierre Philippe Olivier Édouard Gérard Olaf Helmut Gerhard
    Friedrich Wolfgang Hans Jürgen Klaus Dieter Stefan Markus Armin Pedro Mariano José Juan Carlos Miguel Fernando Jorge Javier
    Alejandro Manuel Luis Diego Hugo Nicolás Jair Matteo Silvio Giuseppe Mario Paolo Sergio Giovanni Marco Francesco Antonio
    Sergey Sergei Andrey Andrei Dmitry Dmitri Vladimir Leonid Oleg Igor Mikhail Alexei Alexey Nikolai Yury Yuri Ivan Viktor
    Pavel Vasily Anatoly Konstantin Maxim Anton Yevgeny Volodymyr Petro Viktor Hassan Hossein Mohsen Mehdi Javad Saeed Qasem
    Ebrahim Ibrahim Mahmoud Ahmad Ahmed Ali Reza Masoud Hamid Omar Khaled Mohammed Mohammad Muhammad Mohamed Saad Najib Bashar
    Abdullah Gamal Hosni Tariq Walid Yasser Salman Recep Mehmet Mustafa Ahmet Murat Hakan Orhan Kemal Binali Bülent Benjamin
    Ehud Yair Moshe Yigal Naftali Shimon Narendra Imran Nawaz Xi Viktor Gábor László János Péter István Zoltán Ferenc Jarosław Lech
    Donald Mateusz Andrzej Václav Miloš Tomáš
  `),
};
