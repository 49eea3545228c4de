package dev.roundup.example;

import dev.roundup.Venue;

/** The venues at which the lab's papers appear. */
public interface Venues {
    /** Thirty-seventh Conference on Neural Information Processing Systems. */
    @Venue(
            name = "NeurIPS 2023",
            citedAs = "Advances in Neural Information Processing Systems 36",
            url = "https://neurips.cc/Conferences/2023",
            start = "2023-12-10",
            end = "2023-12-16",
            place = "New Orleans",
            logo = "neurips.svg",
            logoAlt = "NeurIPS")
    interface NeurIps2023 {}
}
