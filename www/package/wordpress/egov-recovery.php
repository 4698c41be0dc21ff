<?php
/**
 * Plugin Name: egov-recovery
 * Description: e-Gov にログインできないときの、非公式の案内を、ページに置きます。ショートコード [egov_recovery] か、ブロック「e-Gov の案内」を使います。
 * Version: VERSION
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: MIT OR Apache-2.0
 * Update URI: false
 *
 * Nothing is stored and nothing is asked for elsewhere, so there is nothing to set up and nothing to clean away.
 */

namespace EgovRecovery;

defined( 'ABSPATH' ) || exit;

const NAME = 'egov-recovery';
const TAG  = 'egov-recovery-checker';

/** What a feed says of the guide, in each language. */
const NAMED = array(
	'ja'        => 'e-Gov にログインできないときの案内',
	'en'        => 'Guide for when you cannot sign in to e-Gov',
	'ja-x-easy' => 'e-Govに はいれないときの あんない',
);

add_action( 'init', __NAMESPACE__ . '\offer' );
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\prepare_editor' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\as_module', 10, 3 );
add_filter( 'no_texturize_tags', __NAMESPACE__ . '\as_it_is' );

function offer() {
	add_shortcode( 'egov_recovery', __NAMESPACE__ . '\guide' );
	register_block_type( __DIR__, array( 'render_callback' => __NAMESPACE__ . '\guide' ) );
}

/** The guide for the place where it is asked for, with what its author wrote there. */
function guide( $written ) {
	list( $attributes, $mistakes ) = understood( is_array( $written ) ? $written : array() );
	$language = language( $attributes );
	if ( is_feed() ) {
		return sprintf( '<p><a href="%s">%s</a></p>', esc_url( (string) get_permalink() ), NAMED[ $language ] );
	}
	add_script();
	return told( $mistakes ) . sprintf( '<%1$s%2$s>%3$s</%1$s>', TAG, html( $attributes ), reading( $language ) );
}

/** In which language the element will speak: the one that is written, else that of the page, else Japanese. */
function language( array $attributes ) {
	$asked = strtolower( $attributes['lang'] ?? get_bloginfo( 'language' ) );
	foreach ( settings()['languages'] as list( $tag, $language ) ) {
		if ( $asked === $tag || 0 === strpos( $asked, "$tag-" ) ) {
			return $language;
		}
	}
	return 'ja';
}

/** What is read without a script. Its ids may be on a page once, so a further guide has the list, which leads to a page of its own. */
function reading( $language ) {
	static $placed = false;
	$guide = $placed ? list_of_rows( $language ) : whole_guide( $language );
	// What plugins try out for the head of the page is not on the page.
	$placed = $placed || ! doing_action( 'wp_head' );
	return $guide;
}

function list_of_rows( $language ) {
	return trim( from_here( '/egov-recovery/', file_get_contents( __DIR__ . "/guide/$language.short.html" ) ) );
}

/** The page of the guide has it between its tags. */
function whole_guide( $language ) {
	list( , $behind ) = explode( '<' . TAG . ' history="on">', file_get_contents( __DIR__ . "/guide/$language.html" ), 2 );
	list( $guide )    = explode( '</' . TAG . '>', $behind, 2 );
	return trim( from_here( '../', $guide ) );
}

/** Where the files of the folder are. */
function from_here( $folder, $html ) {
	return str_replace( '"' . $folder, '"' . esc_url( plugins_url( '/', __FILE__ ) ), $html );
}

/** The attributes that are understood, and a sentence for each that is not. */
function understood( array $written ) {
	$attributes = array( 'history' => 'on' );
	$mistakes   = array();
	foreach ( $written as $name => $value ) {
		$value = trim( (string) $value );
		if ( '' === $value ) {
			continue;
		}
		$mistake = is_int( $name ) ? mistake( '属性', $value, array_keys( known() ) ) : mistake_in( $name, strtolower( $value ) );
		if ( null === $mistake ) {
			$attributes[ $name ] = strtolower( $value );
		} else {
			$mistakes[] = $mistake;
		}
	}
	return array( $attributes, $mistakes );
}

function mistake_in( $name, $value ) {
	if ( ! isset( known()[ $name ] ) ) {
		return mistake( '属性', $name, array_keys( known() ) );
	}
	if ( isset( known()[ $name ]['questions'] ) ) {
		return mistake_in_facts( $name, $value, known()[ $name ]['questions'] );
	}
	if ( isset( known()[ $name ]['several'] ) ) {
		$unknown = array_diff( preg_split( '/\s+/', $value ), known()[ $name ]['several'] );
		return $unknown ? mistake( $name, reset( $unknown ), known()[ $name ]['several'] ) : null;
	}
	$allowed = array_column( known()[ $name ]['values'], 'value' );
	return in_array( $value, $allowed, true ) ? null : mistake( $name, $value, $allowed );
}

/** `question=option;question=option` */
function mistake_in_facts( $name, $value, array $questions ) {
	foreach ( array_filter( array_map( 'trim', explode( ';', $value ) ) ) as $pair ) {
		list( $question, $option ) = array_map( 'trim', explode( '=', $pair, 2 ) + array( '', '' ) );
		if ( ! isset( $questions[ $question ] ) ) {
			return mistake( $name, $question, array_keys( $questions ) );
		}
		if ( ! in_array( $option, $questions[ $question ], true ) ) {
			return mistake( $name . "[$question]", $option, $questions[ $question ] );
		}
	}
	return null;
}

function mistake( $field, $got, array $allowed ) {
	return sprintf( '%s に「%s」と書かれています。書けるのは %s です。', $field, $got, implode( '、', $allowed ) );
}

/** Readers can do nothing about a mistake; who may edit the page can. */
function told( array $mistakes ) {
	$may_edit = get_the_ID() ? current_user_can( 'edit_post', get_the_ID() ) : current_user_can( 'edit_theme_options' );
	if ( ! $mistakes || ! $may_edit ) {
		return '';
	}
	return sprintf( '<p>egov-recovery（編集できる人だけに見える行）：%s</p>', esc_html( implode( '', $mistakes ) ) );
}

function html( array $attributes ) {
	$html = '';
	foreach ( $attributes as $name => $value ) {
		$html .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return $html;
}

/** What may be written: made with the plugin, from the description of the element. */
function known() {
	return settings()['attributes'];
}

function settings() {
	static $settings;
	$settings = $settings ?? json_decode( file_get_contents( __DIR__ . '/settings.json' ), true );
	return $settings;
}

/** Once, and only on pages with a guide. What the script's address is made with changes when the script does. */
function add_script() {
	$address = plugins_url( 'egov-recovery.js', __FILE__ );
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( NAME, $address, array(), settings()['script'] );
	} else {
		wp_enqueue_script( NAME, $address, array(), settings()['script'], true );
	}
}

/** WordPress before 6.5 knows no modules. */
function as_module( $tag, $handle, $address ) {
	return NAME === $handle ? sprintf( '<script type="module" async src="%s"></script>' . "\n", esc_url( $address ) ) : $tag;
}

/** Block themes send the finished page through the exchange of quotation marks once more. */
function as_it_is( $tags ) {
	$tags[] = TAG;
	return $tags;
}

function prepare_editor() {
	$needs = array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element' );
	wp_enqueue_script( NAME . '-editor', plugins_url( 'editor.js', __FILE__ ), $needs, settings()['editor'], true );
	$words = array(
		'title'    => 'e-Gov の案内',
		'about'    => '読者には、ここに案内が出ます。',
		'settings' => '案内の設定',
		'none'     => '（選ばない）',
	);
	$handed = wp_json_encode( array( 'attributes' => known(), 'words' => $words ) );
	wp_add_inline_script( NAME . '-editor', "const egovRecovery = $handed;", 'before' );
}
