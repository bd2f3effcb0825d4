// Given names of the English-speaking world and short forms of them that person-names.ts lacks, written for this project from general
// knowledge. They tell coreference whether a person is likelier "he" or "she"; the name tagger does not look at them.

const split = (words: string): readonly string[] => words.trim().split(/\s+/);

/** More given names that are mostly men's. */
export const MORE_MALE_NAMES: readonly string[] = split(`
Abe Abner Adrien Alasdair Albie Alf Alfie Algernon Amadeus Ambrose Archibald Archie Armand Arnie Artie Asher Aubert
Aurelio Austen Barnaby Barney Bertie Bertram Brady Branwell Burt Byron Caleb Callum Casper Cassius Cecil Clay Cletus
Clifford Clyde Cody Colby Colton Cormac Crispin Cyrus Darius Darryl Darwin Daryl Declan Denzel Deon Derrick Dewey
Dick Dom Donnie Dorian Drew Duane Dustin Earl Earnest Ed Edmond Efrain Eli Elmer Elvis Emmett Emory Ephraim
Errol Ethelred Ezra Fergus Finn Fredrick Garth Geoffroy Gerrit Giles Gustav Guthrie Hamish Herschel Hiram Horace
Howie Hubie Ichabod Ike Isaiah Isidore Ivor Jarrod Jarvis Jeb Jed Jedediah Jeffery Jem Jeremiah Jermaine Jethro Job
Jock Joey Jonah Jonathon Josh Josiah Kaspar Keegan Kelvin Kermit Kieran Killian Kip Lachlan Lanny Laurence Lemuel
Lenny Levi Lex Lindon Lonnie Lorcan Manfred Marlin Marty Mervyn Micah Mordecai Mort Myles Myron Nate
Nathanael Nehemiah Nevil Newt Niall Obadiah Octavius Oisin Ollie Orville Osbert Otis Perceval Percival Peregrine
Philbert Phineas Pip Prosper Quinton Rafe Reg Reginald Rex Rhett Rhys Richie Rocco Roddy Rogan Roscoe Rufus Russ
Sandor Seamus Septimus Shia Sid Siegfried Silas Silvester Simeon Stevie Sylvanus Tad Teddy Terence Thad
Theodor Thom Tobin Toby Tristan Ty Vic Vinnie Virgil Waldo Wally Wes Wilfrid Xander Zach Zachariah Zachary Zack Zane
Zeke
`);

/** More given names that are mostly women's. */
export const MORE_FEMALE_NAMES: readonly string[] = split(`
Abbie Abby Adela Adelaide Adelina Adeline Adrienne Aileen Aimee Alana Alberta Aleta Alexandrina Alisha Alissa Aliyah
Allegra Allie Althea Alva Alyson Amabel Amalie Amie Amparo Anabelle Andie Andrée Angeline Angelique Anika Annabella
Annabelle Anneke Annelise Annika Annmarie Anouk Ansley Anthea Antoinette Antonella Arabella Ariadne Arianna Arlette
Ashlee Ashleigh Ashlyn Augusta Barbra Bea Beatrix Bella Belle Bernice Beryl Bess Bessie Bette Bettie Bettina Beulah
Birdie Blanche Blythe Bobbie Bree Brenna Brianna Bridgette Briony Britt Brittany Bronwyn Bryony Caitlin Callie
Camila Candace Caprice Carlotta Carolyn Caryn Cass Cassie Cate Cathleen Catriona Cecile Cecily Celeste Celestine
Chantal Charlene Charmaine Chrissie Chrissy Christa Christabel Christie Ciara Cicely Clare Clarice Claudette
Claudine Clem Clementine Cleo Coco Constanza Coralie Cordelia Corinna Cornelia Cosima Cressida Damaris Danica
Daniella Daria Darlene Davina Debra Dee Deidre Delilah Della Demi Denice Desdemona Desiree Didi Dinah Dollie Dolly
Doreen Dorothea Dot Dottie Drusilla Dulcie Earlene Eartha Edie Edwina Effie Eilidh Elaina Eleanora Eleanore Elinor
Elisabetta Eloise Elspeth Elva Elvira Emmeline Emmy Erma Ernestine Esme Estella Etta Eudora Eugenie Eunice Euphemia
Evangeline Evie Fannie Fanny Fay Faye Fernanda Ffion Fleur Flo Flora Flossie Fran Francie Frannie Freda Frederica
Freya Gabby Gaia Gertie Gilda Ginny Giselle Glenda Glenys Goldie Gracie Grainne Guinevere Gussie Gwendolen Gwyneth
Hailey Haley Hallie Hattie Hayley Hedda Hedwig Hermia Hermione Hester Hettie Hetty Hilarie Honoria Hortense Ilona
Ina Iolanthe Ione Isadora Isla Isolde Ivonne Jacinta Jacqui Janelle Janette Janie Janis Jayne Jeanette Jeanie
Jeannette Jeannie Jemima Jenni Jennie Jerri Jess Jessie Joanie Joann Jodi Joelle Joleen Jolene Jolie Josefina Josie
Joslyn Jovita Juanita Judi Julianna Julianne Justina Kaitlin Kaitlyn Kara Kari Karyn Kasey Kassandra Katarina
Katelyn Kathi Kathie Katia Katy Kaye Keisha Kelli Kellie Kendra Keri Kerri Kerstin Kiera Kirstie Kitty Kora Kristie
Kristy Krystal Kylie Lacey Laila Lainey Lavinia Leanne Leda Leela Lelia Leonie Leonor Lettice Letty Liana Libby
Liddy Lilia Lilian Lilith Lilli Lillie Lilly Linette Linnea Lisbeth Lisette Livia Lizbeth Lizzie Lolita Lorelei
Lorena Lorna Lottie Louella Lucasta Lucilla Lucretia Luella Lulu Luna Lynda Lynette Lynnette Lyra Maddie Madelyn
Madge Mae Maeve Magda Magdalen Maisie Mamie Marcella Marcia Marcy Marge Margery Margie Marguerite Mariah Marianna
Maribeth Marielle Marietta Marjory Marla Marlee Marlena Marnie Maryann Maryanne Marybeth Marylou Mathilda Mathilde
Mattie Maude Mavis Maybelle Melba Melisande Mellie Meryl Mimi Mindy Minnie Missy Mitzi Mollie Morwenna Mya Nan
Nancie Nanette Nell Nelly Nerys Nessa Nettie Nia Niamh Nicki Nicolette Nigella Noelle Nola Noreen Odette Oonagh
Ophelia Ottilie Paige Paloma Pam Pansy Patti Pattie Patty Paulette Perdita Petronella Petula Phillipa Philomena
Phyllida Pixie Polly Poppy Prue Queenie Rachael Rachelle Ramona Reba Rebekah Rhiannon Rhoda Rochelle Romola Roni
Rosaleen Rosalia Rosalie Rosalina Rosamund Rosanna Rosanne Roseann Roselle Rosetta Rosina Rowena Roxanne Roxie Roxy
Ruby Ruthie Sabra Sadie Samara Saoirse Saskia Scarlett Selina Shana Shania Shanna Sharlene Sharron Shawna Shayla
Sheena Sheri Sherri Sheryl Shona Silvana Simona Sissy Sonja Sophy Stefanie Sukie Susannah Susie Suzanna Suzette
Suzie Sybil Tabitha Talia Tallulah Tamsin Tania Tasha Tawny Terri Tessa Thalia Thea Theodora Thomasina Tiffany Tilda
Tillie Tilly Tonya Tori Treena Tricia Trina Trisha Trixie Trudi Trudie Trudy Twyla Tyra Ulrike Una Ursuline Vanda
Velma Verity Verna Verona Vicki Vickie Viv Vivien Vivienne Wanda Wilda Willa Willow Winifred Winona Yasmina Ysabel
Zaida Zena Zora Zuleika
`);
