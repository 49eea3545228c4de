/** What archives say about papers: their ids, the requests of archives' services, and the answers as entries of a list. */
@NullMarked
package dev.roundup.cli.records;

import org.jspecify.annotations.NullMarked;
