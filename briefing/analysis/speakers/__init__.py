"""Whose words a quote is: the scene, the candidates, the learned weighing, and what needs no weighing."""
