/** A lab's site: two roundups, one of them from another module, with publications, people, topics and papers. */
package dev.roundup.example.site;
