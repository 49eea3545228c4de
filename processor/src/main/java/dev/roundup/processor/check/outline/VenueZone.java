package dev.roundup.processor.check.outline;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The time zones of cities in which conferences take place. Only cities whose name and region leave no doubt count. */
final class VenueZone {
    private static final String AMERICA = "usa, us, u.s.a., united states, united states of america";

    /** In each line a zone, then its cities with the regions that may follow the name. */
    private static final List<String> CITIES = List.of(
            "America/Chicago: new orleans (louisiana, la), chicago (illinois, il), austin (texas, tx), minneapolis (minnesota, mn)",
            "America/Los_Angeles: long beach (california, ca), san diego (california, ca), seattle (washington, wa),"
                    + " los angeles (california, ca), san francisco (california, ca), las vegas (nevada, nv), palo alto (california, ca)",
            "America/New_York: new york (ny), new york city (ny), boston (massachusetts, ma), atlanta (georgia, ga), miami (florida, fl),"
                    + " philadelphia (pennsylvania, pa), baltimore (maryland, md), washington dc ()",
            "America/Denver: salt lake city (utah, ut), denver (colorado, co)",
            "Pacific/Honolulu: honolulu (hawaii, hi)",
            "America/Vancouver: vancouver (canada, british columbia, bc)",
            "America/Toronto: toronto (canada, ontario, on), montreal (canada, quebec, québec, qc), montréal (canada, quebec, québec, qc)",
            "America/Mexico_City: mexico city (mexico)",
            "America/Puerto_Rico: san juan (puerto rico)",
            "America/Santo_Domingo: punta cana (dominican republic)",
            "Europe/Vienna: vienna (austria), wien (austria, österreich)",
            "Europe/Amsterdam: amsterdam (netherlands, the netherlands)",
            "Europe/Paris: paris (france), lille (france), lyon (france), nice (france)",
            "Europe/Berlin: berlin (germany), munich (germany), münchen (deutschland, germany), hamburg (germany)",
            "Europe/London: london (uk, united kingdom, england), edinburgh (uk, united kingdom, scotland), glasgow (uk, scotland)",
            "Europe/Dublin: dublin (ireland)",
            "Europe/Stockholm: stockholm (sweden)",
            "Europe/Copenhagen: copenhagen (denmark)",
            "Europe/Zurich: zurich (switzerland), zürich (switzerland, schweiz)",
            "Europe/Madrid: barcelona (spain), madrid (spain), valencia (spain)",
            "Europe/Lisbon: lisbon (portugal)",
            "Europe/Rome: rome (italy), florence (italy), milan (italy), venice (italy)",
            "Europe/Athens: athens (greece)",
            "Europe/Brussels: brussels (belgium)",
            "Europe/Prague: prague (czech republic, czechia)",
            "Europe/Malta: valletta (malta), st. julian's (malta)",
            "Africa/Kigali: kigali (rwanda)",
            "Africa/Addis_Ababa: addis ababa (ethiopia)",
            "Asia/Singapore: singapore (singapore)",
            "Asia/Bangkok: bangkok (thailand)",
            "Asia/Tokyo: tokyo (japan), kyoto (japan), yokohama (japan), okinawa (japan)",
            "Asia/Seoul: seoul (korea, south korea, republic of korea), daegu (korea, south korea, republic of korea)",
            "Asia/Hong_Kong: hong kong (china)",
            "Asia/Shanghai: beijing (china), shanghai (china), hangzhou (china)",
            "Asia/Dubai: abu dhabi (uae, united arab emirates), dubai (uae, united arab emirates)",
            "Asia/Tel_Aviv: tel aviv (israel)",
            "Australia/Sydney: sydney (australia, nsw, new south wales)",
            "Australia/Melbourne: melbourne (australia, victoria)");

    /** Cities with a namesake that has a university or conferences. They count only with their region. */
    private static final Set<String> NAMESAKES = Set.of("athens", "dublin", "florence", "valencia", "san juan");

    private VenueZone() {}

    /** The offset at a place and a local time. Empty if the place is not known for sure. */
    static Optional<ZoneOffset> offset(String place, LocalDateTime time) {
        String[] parts = place.strip().toLowerCase(Locale.ROOT).split(",\\s*");
        return CITIES.stream()
                .filter(line -> isIn(line, parts))
                .findFirst()
                .flatMap(line -> offset(time, line.substring(0, line.indexOf(':'))));
    }

    private static boolean isIn(String line, String[] parts) {
        boolean american = line.startsWith("America/") || line.startsWith("Pacific/");
        int at = Math.max(line.indexOf(": " + parts[0] + " ("), line.indexOf(", " + parts[0] + " ("));
        boolean isVague = parts.length == 1 && NAMESAKES.contains(parts[0]);
        if (at < 0 || isVague || parts[0].isEmpty()) {
            return false;
        }
        String regions = line.substring(line.indexOf('(', at) + 1, line.indexOf(')', at));
        String known = ", " + regions + ", " + (american ? AMERICA + ", " : "");
        return Stream.of(parts).skip(1).allMatch(part -> known.contains(", " + part + ", "));
    }

    /** A run-time image may not have the zone. */
    private static Optional<ZoneOffset> offset(LocalDateTime time, String zone) {
        try {
            return Optional.of(ZoneId.of(zone).getRules().getOffset(time));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
