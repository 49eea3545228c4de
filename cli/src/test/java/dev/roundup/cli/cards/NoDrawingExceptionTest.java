package dev.roundup.cli.cards;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a user reads whose Java cannot draw. */
class NoDrawingExceptionTest {
    @Test
    void names_the_library_that_is_missing() {
        assertThat(new NoDrawingException(new UnsatisfiedLinkError(
                        "libfontmanager.so: libfreetype.so.6: cannot open shared object file")))
                .hasMessageStartingWith("this Java cannot draw text: the library FreeType is missing; on Debian")
                .hasMessageContaining("libfreetype6");
        assertThat(new NoDrawingException(
                        new InternalError(new RuntimeException("Fontconfig head is null, check your fonts"))))
                .hasMessageStartingWith("this Java cannot draw text: Fontconfig, or a font that it knows, is missing");
    }

    @Test
    void says_what_it_knows_of_other_reasons() {
        assertThat(new NoDrawingException(new NoClassDefFoundError("Could not initialize class sun.font.X")))
                .hasMessageContaining("Could not initialize class sun.font.X");
    }
}
