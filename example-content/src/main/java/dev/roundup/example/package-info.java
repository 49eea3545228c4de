/** The lab with its people, topics and venues, which all its roundups share. */
package dev.roundup.example;
