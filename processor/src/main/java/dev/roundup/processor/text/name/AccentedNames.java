package dev.roundup.processor.text.name;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Well-known names with an acute accent. They tell {@code Forr'e}, whose accent lost its backslash, from names with a
 * right apostrophe, such as {@code Mas'ud}, {@code Solov'ev} and {@code Chang'e}.
 */
public final class AccentedNames {
    /**
     * Endings that no name has after an apostrophe: Croatian and Serbian -ić, Polish -ński, Spanish -ez with an accent
     * before, and French -é after consonants that no other script's transcription has there.
     */
    private static final Pattern FORM = Pattern.compile("\\p{Lu}\\p{Ll}*ić"
            + "|\\p{Lu}\\p{Ll}*ńsk[ia]"
            + "|\\p{Lu}\\p{Ll}*[áéíóú]\\p{Ll}{1,5}ez"
            + "|\\p{Lu}\\p{Ll}{2,}(?<=[bcdflprstvz])é");

    private static final Set<String> NAMES =
            Pattern.compile("\\s+").splitAsStream("""
            Aarón Adrián Agustín Alcántara Amélie Anaís András André Andrés Antón Antónia António Aníbal Aragón
            Balázs Barabási Bartók Bastián Benjamín Benítez Bogdán Boldizsár Bolívar Borbála Bálint Béla Bérczi
            Bézier Bézout Calderón Cortés Csáki Csányi Cárdenas Cédric Célia Céline César Damián Dániel Dávid
            Dvořák Débora Délia Dénes Désiré Díaz Dóra Erdélyi Fabián Fermín Fernán Fréchet Frédéric Fábián Félix Galán
            García Garzón Gastón Gergély Germán González Grégoire Grégory Guzmán Gábor Gáspár Gérald Géraldine
            Gérard Géza Gómez Hernán Hervé Horváth Héctor Ibáñez István Iván Jesús Jiménez Joaquín Julián Ján
            Jérémie Jérémy Jónas Jónsson József Kecskés Kovács Kristóf Kálmán Károly León Lovász Lucía Luís
            László Léa Léo Léon Léonard Lévy López Marián Martí Martín María México Matérn Matías Mejía Miklós Moisés
            Morán Márcio Mária Márk Márton Mátyás Máté Mélanie Mélissa Mérida Mónica Mónika Móricz Nicolás Novák
            Noémie Nádia Németh Nóra Poincaré Páez Pál Pálsson Pásztor Pérez Péter Pólya Ramón Raúl René Rincón
            Roldán Román Rosalía Rubén Régis Réka Rémi Rémy Rényi Ríos Róbert Rómulo Rózsa Sebastián Simón Sofía
            Solé Stéphane Stéphanie Szabó Szilágyi Székely Sánchez Sándor Sébastien Sébastián Sérgio Tamás Théo
            Tomás Tóth Valentín Verónica Virág Vásquez Vázquez Véronique Víctor Yáñez Zoltán Zoé Zsófia Ádám
            Árpád Ávila Édouard Élie Élisabeth Élise Élodie Émile Éric Étienne Éva Ólafsson Ólafur Óscar
            """).collect(Collectors.toUnmodifiableSet());

    private static final Pattern APOSTROPHE = Pattern.compile("'(\\p{L})");

    private AccentedNames() {}

    /** True for a word whose apostrophes are known to be acute accents, such as {@code Forr'e}. */
    public static boolean hasLostAccent(String word) {
        String composed = composed(word);
        return NAMES.contains(composed) || FORM.matcher(composed).matches();
    }

    /** The word with acute accents in place of its apostrophes, each on the letter after it. */
    static String composed(String word) {
        return Normalizer.normalize(APOSTROPHE.matcher(word).replaceAll("$1\u0301"), Form.NFC);
    }
}
