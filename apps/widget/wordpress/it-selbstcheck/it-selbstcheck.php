<?php
/**
 * Plugin Name:       IT-Selbstcheck
 * Description:       Zeigt den IT-Selbstcheck von IT-Kompass auf Ihren Seiten, als Block oder Shortcode. Die Antworten bleiben im Browser der Besucher.
 * Version:           1.0.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            IT-Kompass
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       it-selbstcheck
 *
 * @package it-selbstcheck
 */

namespace ITKompass\Selbstcheck;

defined( 'ABSPATH' ) || exit;

/* The build writes these four: our pages, the embed host, and the newest loader that can be pinned with its hash. */
const SITE_URL         = 'https://it-kompass.example';
const EMBED_URL        = 'https://check.it-kompass.example';
const LOADER_VERSION   = '';
const LOADER_INTEGRITY = '';

const HANDLE = 'it-selbstcheck';
const OPTION = 'it_selbstcheck';
const BLOCK  = 'it-kompass/selbstcheck';

/* What the check can begin with: its name for editors; page of ours and text of the link, until the frame is there. */
const STARTS = array(
	'kurzcheck'  => array( 'Kurzcheck (Vorgabe)', '/selbstcheck/', 'IT-Selbstcheck starten' ),
	'voll'       => array( 'Alle Fragen', '/selbstcheck/', 'IT-Selbstcheck starten' ),
	'nis2'       => array( 'NIS2-Check', '/nis2-check/', 'NIS2-Check starten' ),
	'foerderung' => array( 'Förderprogramme', '/foerdermittel/', 'Förderprogramme finden' ),
	'massnahmen' => array( 'Maßnahmen', '/massnahmen/', 'Maßnahmen ansehen' ),
);

/* All attributes of shortcode and block. A value that does not match is left out. */
const ALLOWED = array(
	'lang'       => '/^[a-z0-9-]{1,40}$/D',
	'start'      => '/^[a-z0-9-]{1,40}$/D',
	'partner'    => '/^(?=.{1,40}$)[a-z0-9]+(-[a-z0-9]+)*$/D',
	'theme'      => '/^(auto|light|dark)$/D',
	'load'       => '/^(click|visible|eager)$/D',
	'heading'    => '/^[1-4]$/D',
	'min-height' => '/^\d{1,4}$/D',
	'title'      => '/^[^<>\x00-\x1f]{1,120}$/Du',
);

/* An address without query, user or fragment. Unencrypted only on the machine somebody tries it on. */
const ADDRESS = '~^(https://[a-z0-9.-]+|http://localhost)(:\d{1,5})?(/[a-z0-9._\~-]+)*$~iD';

/* Settings: label, explanation, pattern, and what to say when it does not match (%s: what was typed). */
const FIELDS = array(
	'embed'     => array(
		'Adresse des Rahmens',
		'Von hier kommen Skript und Rahmen. Liegt beides auf Ihrem eigenen Webspace, nennen Sie dessen Ordner; dann können Skripte Ihrer Seite im Check mitlesen. Leer: die Vorgabe.',
		ADDRESS,
		'„%s“ ist keine Adresse für den Rahmen. Sie beginnt mit https:// und enthält weder ? noch #. Beispiel: https://check.beispiel.de',
	),
	'site'      => array(
		'Adresse von IT-Kompass',
		'Hierhin führt der Link, wenn der Rahmen nicht geladen wird. Leer: die Vorgabe.',
		ADDRESS,
		'„%s“ ist keine Adresse für den Link. Sie beginnt mit https:// und enthält weder ? noch #. Beispiel: https://www.beispiel.de',
	),
	'partner'   => array(
		'Partner-Kennung',
		'Ihre Kennung aus dem Partnerverzeichnis, zum Beispiel muster-it. Ohne Kennung bleibt das Feld leer.',
		'/^$|^(?=.{1,40}$)[a-z0-9]+(-[a-z0-9]+)*$/D',
		'„%s“ ist keine Partner-Kennung. Sie besteht aus Kleinbuchstaben, Ziffern und einzelnen Bindestrichen. Beispiel: muster-it',
	),
	'version'   => array(
		'Feste Version',
		'Leer: Der Check bleibt von selbst aktuell. Mit Version und Prüfsumme nimmt der Browser nur genau dieses Skript an.',
		'/^$|^\d{1,4}(\.\d{1,4}){2}$/D',
		'„%s“ ist keine Version. Sie besteht aus drei Zahlen. Beispiel: 1.0.0',
	),
	'integrity' => array(
		'Prüfsumme',
		'Gehört zur festen Version.',
		'~^$|^sha384-[A-Za-z0-9+/]{64}$~D',
		'„%s“ ist keine Prüfsumme. Sie beginnt mit sha384- und hat danach 64 Zeichen.',
	),
);

const DEFAULTS = array(
	'embed'     => EMBED_URL,
	'site'      => SITE_URL,
	'partner'   => '',
	'version'   => '',
	'integrity' => '',
);

/* Runs in the block editor only. The fields come from PHP, so that both sides know the same ones. */
const EDITOR_SCRIPT = <<<'JS'
( function ( wp, name, fields ) {
	const el = wp.element.createElement;
	const { PanelBody, SelectControl, TextControl, Disabled } = wp.components;
	wp.blocks.registerBlockType( name, {
		edit: function Edit( { attributes, setAttributes } ) {
			const controls = fields.map( function ( field ) {
				return el( field.options ? SelectControl : TextControl, {
					key: field.name,
					label: field.label,
					help: field.help,
					options: field.options,
					value: attributes[ field.name ] || '',
					onChange: ( value ) => setAttributes( { [ field.name ]: value } ),
				} );
			} );
			return el(
				'div',
				wp.blockEditor.useBlockProps(),
				el( wp.blockEditor.InspectorControls, null, el( PanelBody, { title: 'IT-Selbstcheck' }, controls ) ),
				el( Disabled, null, el( wp.serverSideRender, { block: name, attributes } ) )
			);
		},
		save: () => null,
	} );
} )( window.wp, %1$s, %2$s );
JS;

add_action( 'init', __NAMESPACE__ . '\register' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\loader_tag', 10, 3 );
add_action( 'admin_init', __NAMESPACE__ . '\register_settings' );
add_action( 'admin_menu', __NAMESPACE__ . '\add_settings_page' );
register_activation_hook( __FILE__, __NAMESPACE__ . '\activate' );

/** What the administrator set; what he left empty has the defaults of the build. */
function settings() {
	return wp_parse_args( (array) get_option( OPTION, array() ), DEFAULTS );
}

/** Makes loader, shortcode and block known. Nothing is loaded before one of them is on a page. */
function register() {
	$settings = settings();
	$file     = '' === $settings['version'] ? 'v1.js' : $settings['version'] . '/loader.js';
	wp_register_script( HANDLE, $settings['embed'] . '/' . $file, array(), null, true ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion -- The version is in the address.

	add_shortcode( 'it_selbstcheck', __NAMESPACE__ . '\render' );

	wp_register_script( HANDLE . '-editor', false, array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-server-side-render' ), LOADER_VERSION, true );
	wp_add_inline_script( HANDLE . '-editor', sprintf( EDITOR_SCRIPT, wp_json_encode( BLOCK ), wp_json_encode( editor_fields() ) ) );
	register_block_type(
		BLOCK,
		array(
			'api_version'           => 2,
			'title'                 => 'IT-Selbstcheck',
			'description'           => 'Der Selbstcheck von IT-Kompass. Antworten bleiben im Browser der Besucher.',
			'category'              => 'embed',
			'icon'                  => 'clipboard',
			'keywords'              => array( 'NIS2', 'Fördermittel', 'IT-Kompass' ),
			'attributes'            => array_fill_keys( array_keys( ALLOWED ), array( 'type' => 'string' ) ),
			'supports'              => array(
				'align' => array( 'wide', 'full' ),
				'html'  => false,
			),
			'editor_script_handles' => array( HANDLE . '-editor' ),
			'render_callback'       => function ( $attributes ) {
				return sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), render( $attributes ) );
			},
		)
	);
}

/**
 * The element with a link inside, as shortcode and block show it. The page gets the loader with it.
 *
 * @param array|string $given Attributes as somebody wrote them; a string if there are none.
 * @return string Escaped HTML.
 */
function render( $given ) {
	$settings = settings();
	$words    = array(
		'lang'    => 'de',
		'heading' => '2',
		'partner' => $settings['partner'],
	);
	foreach ( array_intersect_key( array_filter( (array) $given, 'is_string' ), ALLOWED ) as $name => $value ) {
		if ( preg_match( ALLOWED[ $name ], $value ) ) {
			$words[ $name ] = $value;
		}
	}
	$html = '';
	foreach ( array_filter( $words, 'strlen' ) as $name => $value ) {
		$html .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	$start                 = isset( $words['start'], STARTS[ $words['start'] ] ) ? $words['start'] : 'kurzcheck';
	list( , $page, $text ) = STARTS[ $start ];

	wp_enqueue_script( HANDLE );
	return sprintf( '<it-selbstcheck%s><a href="%s">%s</a></it-selbstcheck>', $html, esc_url( $settings['site'] . $page ), esc_html( $text ) );
}

/** The tag of our loader: it waits for nothing, tells nobody which page it is on, and is checked if it was pinned. */
function loader_tag( $tag, $handle, $src ) {
	if ( HANDLE !== $handle ) {
		return $tag;
	}
	$attributes = array(
		'src'            => $src,
		'async'          => true,
		'referrerpolicy' => 'no-referrer',
	);
	$integrity  = settings()['integrity'];
	if ( '' !== $integrity ) {
		$attributes += array(
			'integrity'   => $integrity,
			'crossorigin' => 'anonymous',
		);
	}
	return wp_get_script_tag( $attributes );
}

/** The controls beside the block: name of the attribute, label, help, and the choices if there is a list. */
function editor_fields() {
	$choice = function ( $name, $label, $choices ) {
		$options = array();
		foreach ( $choices as $value => $text ) {
			$options[] = array(
				'value' => (string) $value,
				'label' => $text,
			);
		}
		return compact( 'name', 'label', 'options' );
	};
	$line   = function ( $name, $label, $help ) {
		return compact( 'name', 'label', 'help' );
	};
	return array(
		$choice( 'start', 'Beginnt mit', array_map( 'current', STARTS ) ),
		$choice(
			'load',
			'Laden',
			array(
				''        => 'nach dem Klick (Vorgabe)',
				'visible' => 'sobald der Check zu sehen ist',
				'eager'   => 'mit der Seite',
			)
		),
		$choice(
			'theme',
			'Farben',
			array(
				''      => 'wie die Seite (Vorgabe)',
				'light' => 'hell',
				'dark'  => 'dunkel',
			)
		),
		$choice(
			'heading',
			'Erste Überschrift im Check',
			array(
				''  => 'Ebene 2 (Vorgabe)',
				'3' => 'Ebene 3',
				'4' => 'Ebene 4',
				'1' => 'Ebene 1',
			)
		),
		$line( 'partner', 'Partner-Kennung', 'Leer: die aus den Einstellungen.' ),
		$line( 'title', 'Name des Rahmens', 'Für Besucher, die sich die Seite vorlesen lassen. Leer: IT-Selbstcheck.' ),
		$line( 'min-height', 'Höhe mindestens', 'In Pixeln, höchstens 2000. Leer: nach Inhalt.' ),
	);
}

/** Makes the settings and their page known to the administration. */
function register_settings() {
	register_setting( OPTION, OPTION, array( 'sanitize_callback' => __NAMESPACE__ . '\validate' ) );
	add_settings_section( OPTION, '', '__return_null', OPTION );
	foreach ( FIELDS as $key => list( $label, $help ) ) {
		if ( LOADER_VERSION && 'version' === $key ) {
			$help .= ' Zuletzt erschienen: ' . LOADER_VERSION;
		}
		if ( LOADER_INTEGRITY && 'integrity' === $key ) {
			$help .= ' Für ' . LOADER_VERSION . ': ' . LOADER_INTEGRITY;
		}
		$id = HANDLE . '-' . $key;
		add_settings_field(
			$key,
			esc_html( $label ),
			function () use ( $id, $key, $help ) {
				printf(
					'<input type="text" class="regular-text code" id="%1$s" name="%2$s[%3$s]" value="%4$s" aria-describedby="%1$s-help"><p class="description" id="%1$s-help">%5$s</p>',
					esc_attr( $id ),
					esc_attr( OPTION ),
					esc_attr( $key ),
					esc_attr( settings()[ $key ] ),
					esc_html( $help )
				);
			},
			OPTION,
			OPTION,
			array( 'label_for' => $id )
		);
	}
}

/**
 * Checks what the administrator typed.
 *
 * @param mixed $input Fields of the form.
 * @return mixed What is to be stored: what differs from the defaults, or what was stored before if anything is wrong.
 */
function validate( $input ) {
	$typed  = array_map( 'trim', array_filter( (array) $input, 'is_string' ) );
	$next   = array();
	$faults = array();
	foreach ( FIELDS as $key => list( , , $pattern, $fault ) ) {
		$value        = isset( $typed[ $key ] ) && '' !== $typed[ $key ] ? $typed[ $key ] : DEFAULTS[ $key ];
		$next[ $key ] = ADDRESS === $pattern ? untrailingslashit( $value ) : $value;
		if ( ! preg_match( $pattern, $next[ $key ] ) ) {
			$faults[] = sprintf( $fault, $value );
		}
	}
	if ( ( '' === $next['version'] ) !== ( '' === $next['integrity'] ) ) {
		$faults[] = 'Feste Version und Prüfsumme gehören zusammen. Füllen Sie beide Felder aus oder keines.';
	}
	foreach ( $faults as $fault ) {
		add_settings_error( OPTION, OPTION, esc_html( $fault ) );
	}
	return $faults ? get_option( OPTION ) : array_diff_assoc( $next, DEFAULTS );
}

/** Puts the page under „Einstellungen“. */
function add_settings_page() {
	add_options_page( 'IT-Selbstcheck', 'IT-Selbstcheck', 'manage_options', HANDLE, __NAMESPACE__ . '\settings_page' );
}

/** The page itself: the form, how to use what was set, and what a strict Content-Security-Policy has to allow. */
function settings_page() {
	preg_match( '~^https?://[^/]+~', settings()['embed'], $origin );
	?>
	<div class="wrap">
		<h1>IT-Selbstcheck</h1>
		<form action="options.php" method="post">
			<?php
			settings_fields( OPTION );
			do_settings_sections( OPTION );
			submit_button( 'Einstellungen speichern' );
			?>
		</form>
		<h2>So kommt der Check auf eine Seite</h2>
		<p>Fügen Sie den Block „IT-Selbstcheck“ ein oder schreiben Sie <code>[it_selbstcheck]</code>. Alle Angaben: <code>[it_selbstcheck start="nis2" partner="muster-it" theme="auto" load="click" heading="2" title="NIS2-Check" min-height="600"]</code></p>
		<h2>Falls Ihre Website eine Content-Security-Policy hat</h2>
		<p>Ergänzen Sie dort: <code><?php echo esc_html( "script-src $origin[0]; frame-src $origin[0]" ); ?></code></p>
	</div>
	<?php
}

/** Remembers who tidies up when the plugin is deleted. */
function activate() {
	register_uninstall_hook( __FILE__, __NAMESPACE__ . '\uninstall' );
}

/** Removes the settings, on every site of a network. */
function uninstall() {
	if ( ! is_multisite() ) {
		delete_option( OPTION );
		return;
	}
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $site ) {
		delete_blog_option( $site, OPTION );
	}
}
