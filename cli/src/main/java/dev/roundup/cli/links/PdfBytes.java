package dev.roundup.cli.links;

import dev.roundup.cli.web.Answer.Body;
import java.nio.charset.StandardCharsets;

/** Recognises a PDF. Readers accept other bytes before its head, up to 1,024 (ISO 32000-1, annex H.3, note 13). */
final class PdfBytes {
    /** The number of bytes that decide. */
    static final int ENOUGH = 1024 + "%PDF-".length();

    private PdfBytes() {}

    static boolean begin(Body body) {
        return new String(body.bytes(), StandardCharsets.ISO_8859_1).indexOf("%PDF-") >= 0;
    }
}
