const set = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/u));

/**
 * Common given names by language, as English news spells them; a few belong to several languages. Own list, from general
 * knowledge. Used to tell that the word behind one stands for a family name.
 */
export const givenNames: Readonly<Record<string, ReadonlySet<string>>> = {
  ar: set(`Omar Khaled Mohammed Mohammad Ahmed Mahmoud Saad Najib Nabih Bashar Kais Nawaf Abdullah Adly Gamal Hosni Ibrahim Khalil
    Tariq Walid Yasser Youssef Faisal Fahd Salman Hamad Rashid Samir Karim Layla Amina Fatima Rania Hanan`),
  fa: set(`Hassan Hossein Mohsen Mehdi Javad Saeed Qasem Ebrahim Ibrahim Mahmoud Ahmad Ali Reza Amir Masoud Eshaq Hamid Akbar Jafar Abbas
    Behrouz Bahram Farhad Kamran Majid Morteza Mostafa Parviz Ramin Saman Shahram Siamak Vahid Yaser Zahra Fatemeh Maryam Shirin
    Leila Narges Nasrin Mahsa Niloofar Parisa Soraya Azadeh Sara Arezoo Omid Bahar`),
  de: set(`Jürgen Wolfgang Klaus Dieter Helmut Gerhard Günter Günther Horst Manfred Uwe Jens Matthias Rainer Heiko Sabine Heike Birgit Jutta
    Annegret Ursula Annalena Hannelore Olaf Guido Sigmar`),
  es: set(`Nicolás José Jose Pedro Diosdado Iván María Maria Rafael Alfonso Javier Jorge Luis Juan Carlos Miguel Ángel Fernando Pablo
    Ignacio Íñigo Mariano Soraya Dolores Begoña Inés Evo Gustavo Andrés Álvaro Óscar Alejandro`),
  fr: set(`François Francois Nicolas Jean-Luc Jean-Marie Élisabeth Elisabeth Ségolène Segolene Édouard Edouard Gérald Bruno Christophe Olivier
    Benoît Benoit Rachida Valérie Yannick Éric Agnès Jean-Michel Jean-Yves Dominique Thierry Gérard`),
  he: set(`Ehud Yair Moshe Ayelet Yigal Miri Silvan Eyal Gideon Amir Nir Yossi Avi Itzhak Yitzhak Shimon Naftali Tzipi Zeev Uri Yoav
    Gadi Eitan Noam Shlomo Dalia Tzachi`),
  it: set(`Giuseppe Matteo Giorgia Roberto Attilio Luigi Silvio Enrico Paolo Giancarlo Vincenzo Maria Umberto Gianfranco Massimo Beppe
    Luca Stefano Alessandro Giulio Aldo`),
  nl: set(`Hugo Frans Wouter Wopke Sigrid Geert Sander Maarten Femke Edith Joost Jeroen Ruud Frenkie Matthijs Henk Jan-Peter Pieter Klaas
    Gerrit Dirk Willem`),
  pt: set(`Jair João Joao Inácio Inacio Aécio Manuela André Arthur Marcelo Fernando Sérgio Sergio Jaques Eduardo Paulo Rui Pedro Luís Dilma
    Geraldo Gilmar`),
  ru: set(`Sergey Sergei Andrey Andrei Dmitry Dmitri Vladimir Leonid Oleg Igor Mikhail Alexei Aleksei Alexey Nikolai Nikolay Yury Yuri Ivan
    Boris Viktor Pavel Petr Pyotr Vasily Anatoly Georgy Konstantin Maksim Maxim Artem Kirill Ilya Anton Evgeny Yevgeny Stanislav
    Vyacheslav Vladislav Grigory Fyodor Olga Natalia Natalya Tatiana Svetlana Irina Yelena Elena Ekaterina Lyudmila Galina
    Anastasia Nadezhda Oleksii Andriy Volodymyr`),
  tr: set(`Emre Kerem Hakan Mehmet Mustafa Ahmet Murat Burak Cem Deniz Ayşe Ayse Fatma Elif Zeynep Merve Selin Ozan Serkan Volkan Tolga Onur
    Orhan Kemal Recep Tayyip Binali Süleyman Yaşar Hulusi Numan Ömer İbrahim Muharrem Mansur Yusuf Oğuz Barış Ufuk Umut Yunus Arda
    Selçuk Tuncay Gökhan Bülent Ergin Levent Özgür`),
};
