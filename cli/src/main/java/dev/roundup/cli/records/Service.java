package dev.roundup.cli.records;

import java.util.Arrays;
import java.util.Optional;

/** The services that are asked about papers, with their addresses. */
public enum Service {
    /** arXiv's API: https://info.arxiv.org/help/api/user-manual.html. */
    ARXIV("arxiv", "arXiv", "https://export.arxiv.org"),
    /** The resolver of DOIs, which leads to Crossref, DataCite and others: https://citation.doi.org/docs.html. */
    DOI("doi", "doi.org", "https://doi.org"),
    /** Version 2 of OpenReview's API: https://docs.openreview.net/reference/api-v2. */
    OPENREVIEW("openreview", "OpenReview", "https://api2.openreview.net"),
    /** Version 1, which keeps the papers of venues before 2023: https://docs.openreview.net/reference/api-v1. */
    OPENREVIEW_V1("openreview1", "OpenReview", "https://api.openreview.net"),
    /** The site of the ACL Anthology, which has a BibTeX file for each paper: https://aclanthology.org/info/development. */
    ACL("acl", "the ACL Anthology", "https://aclanthology.org");

    private final String key;
    private final String title;
    private final String address;

    Service(String key, String title, String address) {
        this.key = key;
        this.title = title;
        this.address = address;
    }

    /** The name in options. */
    public String key() {
        return key;
    }

    /** The name in messages. */
    public String title() {
        return title;
    }

    /** The usual base of its addresses, without a slash at the end. */
    public String address() {
        return address;
    }

    /** The service with a name of options. */
    public static Optional<Service> of(String key) {
        return Arrays.stream(values())
                .filter(service -> service.key.equals(key))
                .findFirst();
    }
}
