package dev.roundup.example;

import dev.roundup.Person;

/**
 * The people of the lab, and those who often write papers with it.
 *
 * <p>The value of a constant is a key. If it is also the name, nothing else is needed. All other co-authors are named
 * in their papers.
 */
public interface People {
    String ARASH_BEHBOODI = "Arash Behboodi";
    String BABAK_ESMAEILI = "Babak Esmaeili";
    String DAVID_RUHE = "David Ruhe";
    String DHARMESH_TAILOR = "Dharmesh Tailor";
    String ERIC_NALISNICK = "Eric Nalisnick";
    String FABIO_VALERIO_MASSOLI = "Fabio Valerio Massoli";
    String FAN_FENG = "Fan Feng";
    String FIONA_LIPPERT = "Fiona Lippert";
    String GABRIELE_CESA = "Gabriele Cesa";
    String HEIKO_ZIMMERMANN = "Heiko Zimmermann";
    String JAN_WILLEM_VAN_DE_MEENT = "Jan-Willem van de Meent";
    String JOHANNES_BRANDSTETTER = "Johannes Brandstetter";

    // Signs his posts with the short form of his first name.
    @Person(name = "Maksim Zhdanov", alsoKnownAs = "Max Zhdanov")
    String MAKSIM_ZHDANOV = "max-zhdanov";

    String MAX_WELLING = "Max Welling";
    String METOD_JAZBEC = "Metod Jazbec";
    String MIRIAM_RATEIKE = "Miriam Rateike";
    String PATRICK_FORRE = "Patrick Forré";
    String PHILLIP_LIPPE = "Phillip Lippe";
    String SARA_MAGLIACANE = "Sara Magliacane";
    String SINDY_LOEWE = "Sindy Löwe";
    String THOMAS_HEHN = "Thomas Hehn";
    String TIM_BAKKER = "Tim Bakker";
    String TRIBHUVANESH_OREKONDY = "Tribhuvanesh Orekondy";
}
