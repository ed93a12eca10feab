// biome-ignore-all format: written by a program
import type { GroupFigures, Unknown } from './values.ts';

// Written by `pnpm content types` from content/profile; the check compares it.

/** Every fact with the values it may have; each may also be unknown. */
export interface FactValues {
	readonly branche: 'maschinenbau' | 'metall-elektro' | 'chemie-kunststoff' | 'lebensmittel' | 'handel' | 'logistik' | 'bau-handwerk' | 'it-dienstleistung' | 'gesundheit' | 'pflege-soziales' | 'energie-wasser' | 'entsorgung' | 'beratung-recht-steuern' | 'finanzen-versicherung' | 'bildung-forschung' | 'gastgewerbe-tourismus' | 'oeffentlich' | 'sonstige' | Unknown;
	readonly rolle: 'leitung' | 'it' | 'dienstleister' | 'andere' | Unknown;
	readonly 'it-betrieb': 'intern' | 'intern-und-dienstleister' | 'dienstleister' | 'niemand' | Unknown;
	readonly homeoffice: 'nein' | 'teilweise' | 'ueberwiegend' | Unknown;
	readonly produktion: 'nein' | 'vernetzt' | 'getrennt' | Unknown;
	readonly 'sensible-daten': 'nein' | 'ja-personenbezogen-besonders' | 'ja-geschaeftsgeheimnisse' | 'ja-beides' | Unknown;
	readonly 'ki-einsatz': 'nein' | 'einzelne' | 'geregelt' | Unknown;
	readonly bundesland: 'baden-wuerttemberg' | 'bayern' | 'berlin' | 'brandenburg' | 'bremen' | 'hamburg' | 'hessen' | 'mecklenburg-vorpommern' | 'niedersachsen' | 'nordrhein-westfalen' | 'rheinland-pfalz' | 'saarland' | 'sachsen' | 'sachsen-anhalt' | 'schleswig-holstein' | 'thueringen' | 'ausland' | Unknown;
	readonly 'freier-beruf': 'ja' | 'nein' | Unknown;
	readonly vorhaben: readonly ('erstinformation' | 'sicherheitsberatung' | 'audit' | 'penetrationstest' | 'sensibilisierung' | 'firewall' | 'sicherheitssoftware' | 'sicherungssoftware' | 'sicherungshardware' | 'hilfe-im-notfall' | 'digitalstrategie-beratung' | 'prozesse-digitalisieren' | 'unternehmenssoftware' | 'cloud-umzug' | 'ki-anwendung' | 'digitales-produkt-entwickeln' | 'forschungsprojekt' | 'weiterbildung' | 'standard-hardware' | 'energiesoftware')[] | Unknown;
	readonly begonnen: 'ja' | 'nein' | Unknown;
	readonly eigenes: readonly ('eigene-forschung' | 'eigenes-digitales-produkt' | 'cra-pflichten' | 'ki-rechenbedarf' | 'konsortium-oder-aufruf' | 'absolvent-einstellen')[] | Unknown;
	readonly darlehen: 'ja' | 'nein' | Unknown;
	readonly 'de-minimis': number | Unknown;
	readonly 'besondere-branche': 'beratung' | 'landwirtschaft' | 'landwirtschaft-erzeugung' | 'fischerei' | 'apotheke' | 'krankenhaus' | 'oeffentlich' | 'gemeinnuetzig' | 'keine' | Unknown;
	readonly alter: number | Unknown;
	readonly beschaeftigte: number | 'unter-10' | '10-49' | '50-249' | '250-499' | 'ab-500' | Unknown;
	readonly umsatz: number | 'bis-10-mio' | '10-50-mio' | 'ueber-50-mio' | 'keine-angabe' | Unknown;
	readonly bilanz: number | 'bis-10-mio' | '10-43-mio' | 'ueber-43-mio' | Unknown;
	readonly gruppe: 'ja' | 'nein' | Unknown;
	readonly gruppenzahlen: GroupFigures | Unknown;
	readonly 'gruppe-beschaeftigte': number | 'unter-10' | '10-49' | '50-249' | '250-499' | 'ab-500' | Unknown;
	readonly 'gruppe-umsatz': number | 'bis-10-mio' | '10-50-mio' | 'ueber-50-mio' | Unknown;
	readonly 'gruppe-bilanz': number | 'bis-10-mio' | '10-43-mio' | 'ueber-43-mio' | Unknown;
	readonly sonderfall: 'kritische-anlage' | 'vertrauensdienst' | 'dns-dienst' | 'telekommunikation' | 'keine' | 'weiss-nicht' | Unknown;
	readonly niederlassung: 'ja' | 'nein' | Unknown;
	readonly qualifiziert: 'ja' | 'nein' | Unknown;
	readonly oeffentlich: 'nein' | 'kommunale-einheit' | 'landesrecht-it' | 'bund' | Unknown;
	readonly taetigkeit: readonly string[] | Unknown;
	readonly 'neben-photovoltaik': 'keine' | 'nebensache' | 'geschaeft' | Unknown;
	readonly 'neben-blockheizkraftwerk': 'keine' | 'nebensache' | 'geschaeft' | Unknown;
	readonly 'neben-ladepunkte': 'keine' | 'nebensache' | 'geschaeft' | Unknown;
	readonly 'neben-konzern-it': 'keine' | 'nebensache' | 'geschaeft' | Unknown;
	readonly entgelt: 'ja' | 'nein' | Unknown;
	readonly 'hauptniederlassung-anderswo': 'nein' | 'ja' | Unknown;
	readonly 'it-unabhaengig': 'ja' | 'nein' | Unknown;
	readonly enwg: 'ja' | 'nein' | Unknown;
	readonly 'energie-nebensache': 'ja' | 'nein' | Unknown;
	readonly dora: 'ja' | 'nein' | Unknown;
	readonly 'kritis-fuer-finanzunternehmen': 'ja' | 'nein' | Unknown;
	readonly telematik: 'ja' | 'nein' | Unknown;
	readonly registrar: 'ja' | 'nein' | Unknown;
	readonly 'kunde-erfasst': 'ja' | 'nein' | Unknown;
	readonly 'erfasst-seit': string | Unknown;
}
