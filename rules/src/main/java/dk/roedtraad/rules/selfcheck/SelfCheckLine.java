package dk.roedtraad.rules.selfcheck;

import java.util.Optional;

import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.organisation.CheckItem;

/**
 * One item of the self-check.
 *
 * @param item the item; its question is its label
 * @param answer what people in the municipality have answered; not asked where they have not
 * @param seen what cases or activities show; empty where only people can tell
 */
public record SelfCheckLine(CheckItem item, Fact<Boolean> answer, Optional<Seen> seen) {}
