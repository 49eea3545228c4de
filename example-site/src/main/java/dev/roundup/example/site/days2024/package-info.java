/** The lab's page about Sample Days 2024, with its papers. */
package dev.roundup.example.site.days2024;
