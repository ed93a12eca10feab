/** What `content --help` prints. */
export const USAGE = `Aufruf: pnpm content <Befehl>

  check [--release] [--github]     prüft alle Inhalte und nennt jeden Fehler mit Datei und Zeile
                                   --release  verlangt auch echten Betreiber und geprüfte Artikel
                                   --github   zeigt die Fehler zusätzlich neben der Zeile in GitHub
                                   Hinweise zu schwer lesbaren Texten sind keine Fehler
  spelling [--github]              prüft die Rechtschreibung; eigene Wörter stehen in content/.woerter.txt
  prose                            zeigt Wörter, Lesbarkeit und längsten Satz je Textart und Datei
  build [--out <Ordner>]           prüft und schreibt die Kataloge als JSON
  schema [--check]                 schreibt content/.schema für Editoren; --check vergleicht nur
  types [--check]                  schreibt die Typen der Angaben zum Betrieb; --check vergleicht nur
  freeze                           hält den Fragebogen dieser Version für immer fest
  new measure <Kennung>            legt eine Maßnahme an
  new source <Kennung>             legt eine Quelle an
  new funding <Kennung>            legt ein Förderprogramm an
  new article [Rubrik/Kennung]     legt einen Artikel an; ohne Kennung fragt der Befehl danach
  new question <E9>                hängt eine Frage an ihren Bereich an
  stale [--today JJJJ-MM-TT]       nennt, was wieder zu prüfen ist, und Tage, an denen sich etwas ändert
  funding-diff <Datei.csv>         vergleicht die Förderprogramme mit einem Export der Förderdatenbank
  links                            fragt jede fremde Adresse ab, braucht das Netz

Für alle Befehle: --content <Ordner> nimmt einen anderen Ordner als content.
`;
