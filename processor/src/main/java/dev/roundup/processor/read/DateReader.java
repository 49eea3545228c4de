package dev.roundup.processor.read;

import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.WrittenDate;
import dev.roundup.processor.model.WrittenDate.Precision;
import java.util.EnumSet;
import java.util.Set;

/** Reads dates with the precision that their place accepts. */
final class DateReader {
    private static final Set<Precision> DAY = EnumSet.of(Precision.DAY);
    private static final Set<Precision> TIME = EnumSet.of(Precision.TIME);
    private static final Set<Precision> DAY_OR_TIME = EnumSet.of(Precision.DAY, Precision.TIME);
    private static final Set<Precision> UP_TO_DAY = EnumSet.of(Precision.YEAR, Precision.MONTH, Precision.DAY);

    private DateReader() {}

    static WrittenDate day(Located<String> written) {
        return WrittenDate.of(written.value(), DAY, written.origin());
    }

    static WrittenDate time(Located<String> written) {
        return WrittenDate.of(written.value(), TIME, written.origin());
    }

    static WrittenDate dayOrTime(Located<String> written) {
        return WrittenDate.of(written.value(), DAY_OR_TIME, written.origin());
    }

    static WrittenDate upToDay(Located<String> written) {
        return WrittenDate.of(written.value(), UP_TO_DAY, written.origin());
    }
}
