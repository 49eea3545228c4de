package dev.roundup.processor.read;

import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.Moment;
import dev.roundup.processor.model.Moment.Precision;
import java.util.EnumSet;
import java.util.Set;

/** Reads dates with the precision that their place accepts. */
final class Moments {
    private static final Set<Precision> DAY = EnumSet.of(Precision.DAY);
    private static final Set<Precision> TIME = EnumSet.of(Precision.TIME);
    private static final Set<Precision> DAY_OR_TIME = EnumSet.of(Precision.DAY, Precision.TIME);
    private static final Set<Precision> UP_TO_DAY = EnumSet.of(Precision.YEAR, Precision.MONTH, Precision.DAY);

    private Moments() {}

    static Moment day(Located<String> written) {
        return Moment.of(written.value(), DAY, written.origin());
    }

    static Moment time(Located<String> written) {
        return Moment.of(written.value(), TIME, written.origin());
    }

    static Moment dayOrTime(Located<String> written) {
        return Moment.of(written.value(), DAY_OR_TIME, written.origin());
    }

    static Moment upToDay(Located<String> written) {
        return Moment.of(written.value(), UP_TO_DAY, written.origin());
    }
}
