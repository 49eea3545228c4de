/** The annotations of Roundup, and the small records of its generated catalogues. */
module dev.roundup {
    exports dev.roundup;
    exports dev.roundup.catalog;
}
