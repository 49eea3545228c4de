/** A lab with its people, topics and venues: what its roundups share. */
package dev.roundup.example;
