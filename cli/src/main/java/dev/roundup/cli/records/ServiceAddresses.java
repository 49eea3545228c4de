package dev.roundup.cli.records;

import dev.roundup.cli.web.RequestAddress;
import dev.roundup.cli.web.WebRequest;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Makes requests of ids.
 *
 * @param others the bases of services that are elsewhere than usual, without a slash at the end
 */
public record ServiceAddresses(Map<Service, String> others) {
    /** The usual addresses. */
    public static final ServiceAddresses USUAL = new ServiceAddresses(Map.of());

    private static final String CSL = "application/vnd.citationstyles.csl+json";
    private static final String UNRESERVED = "-._~/:;()";

    /** Keeps its own copy of the map. */
    public ServiceAddresses {
        others = Map.copyOf(others);
    }

    /** Asks arXiv about several papers at once. */
    Optional<WebRequest> arxiv(Collection<String> ids) {
        return get(
                Service.ARXIV,
                "/api/query?id_list="
                        + ids.stream().map(ServiceAddresses::encoded).collect(Collectors.joining(",")) + "&max_results="
                        + ids.size());
    }

    /** Asks the agency that registered a DOI for CSL-JSON. */
    Optional<WebRequest> doi(String doi) {
        return get(Service.DOI, "/" + encoded(doi)).map(request -> request.accepting(CSL));
    }

    /** Asks OpenReview about a paper and the decision about it. */
    Optional<WebRequest> openReview(Service version, String id) {
        return get(version, "/notes?id=" + encoded(id) + "&details=directReplies");
    }

    /** Asks for the BibTeX of a paper. */
    Optional<WebRequest> acl(String id) {
        return get(Service.ACL, "/" + encoded(id) + ".bib");
    }

    private Optional<WebRequest> get(Service service, String path) {
        return RequestAddress.of(others.getOrDefault(service, service.address()) + path)
                .map(WebRequest::get);
    }

    /** An id as a part of an address. A DOI may contain any character (RFC 3986, section 2.1). */
    private static String encoded(String id) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : id.getBytes(StandardCharsets.UTF_8)) {
            int c = b & 0xff;
            boolean isPlain = c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
            encoded.append(isPlain ? Character.toString(c) : String.format(Locale.ROOT, "%%%02X", c));
        }
        return encoded.toString();
    }
}
