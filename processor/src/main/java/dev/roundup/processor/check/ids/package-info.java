/** Rules about ids: of papers in archives, of people (ORCID), of licences, and e-mail addresses. */
@NullMarked
package dev.roundup.processor.check.ids;

import org.jspecify.annotations.NullMarked;
