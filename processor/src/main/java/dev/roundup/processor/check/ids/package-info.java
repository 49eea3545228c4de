/** Rules about ids of papers in archives, of people (ORCID) and of licences, and about e-mail addresses. */
@NullMarked
package dev.roundup.processor.check.ids;

import org.jspecify.annotations.NullMarked;
